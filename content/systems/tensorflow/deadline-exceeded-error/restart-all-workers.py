import json
import multiprocessing
import os
import socket
import sys
import time
from pathlib import Path

import tensorflow as tf

RESTART = 75


def free_ports(count: int) -> list[int]:
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    return [each.getsockname()[1] for each in sockets]


# region: show
def work(index: int, workers: list[str], attempt: int) -> None:
    task = {"type": "worker", "index": index}
    os.environ["TF_CONFIG"] = json.dumps({"cluster": {"worker": workers}, "task": task})
    options = tf.distribute.experimental.CommunicationOptions(timeout_seconds=3.0)
    strategy = tf.distribute.MultiWorkerMirroredStrategy(communication_options=options)
    one = tf.function(lambda: tf.constant(1.0))
    sum_up = tf.function(lambda: strategy.reduce("SUM", strategy.run(one), axis=None))
    saved = Path(f"step-{index}")
    begin = int(saved.read_text()) if saved.exists() else 0
    for step in range(begin, 4):
        if attempt == 1 and index == 1 and step == 2:
            time.sleep(60)
        try:
            sum_up()
        except (tf.errors.DeadlineExceededError, tf.errors.UnavailableError):
            # Collectives stay aborted in this process.
            sys.exit(RESTART)  # mark
        saved.write_text(str(step + 1))
    if index == 0:
        print("began at step", begin, "and ended after step", saved.read_text(), flush=True)


if __name__ == "__main__":
    fork = multiprocessing.get_context("fork")  # nothing of TensorFlow has run yet
    for attempt in (1, 2):
        workers = [f"127.0.0.1:{port}" for port in free_ports(2)]
        group = [fork.Process(target=work, args=(index, workers, attempt)) for index in (0, 1)]
        for process in group:
            process.start()
        group[0].join()
        for process in group:
            process.kill()
        print("attempt", attempt, "exit status", group[0].exitcode, flush=True)
# endregion: show
