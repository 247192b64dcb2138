import json
import multiprocessing
import os
import signal
import socket
from pathlib import Path

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import tensorflow as tf


def free_ports(count: int) -> list[int]:
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    return [each.getsockname()[1] for each in sockets]


# region: show
def work(index: int, workers: list[str], attempt: int) -> None:
    task = {"type": "worker", "index": index}
    os.environ["TF_CONFIG"] = json.dumps({"cluster": {"worker": workers}, "task": task})
    strategy = tf.distribute.MultiWorkerMirroredStrategy()
    one = tf.function(lambda: tf.constant(1.0))
    sum_up = tf.function(lambda: strategy.reduce("SUM", strategy.run(one), axis=None))
    saved = Path(f"step-{index}")
    begin = int(saved.read_text()) if saved.exists() else 0
    for step in range(begin, 4):
        if attempt == 1 and index == 1 and step == 2:
            os.kill(os.getpid(), signal.SIGKILL)
        try:
            sum_up()
        except (tf.errors.AbortedError, tf.errors.UnavailableError):
            os._exit(75)  # mark
        saved.write_text(str(step + 1))
    if index == 0:
        print("began at step", begin, "and ended after step", saved.read_text(), flush=True)


if __name__ == "__main__":
    fork = multiprocessing.get_context("fork")  # nothing of TensorFlow has run yet
    for attempt in (1, 2):
        workers = [f"127.0.0.1:{port}" for port in free_ports(2)]
        group = [fork.Process(target=work, args=(each, workers, attempt)) for each in (0, 1)]
        for process in group:
            process.start()
        group[0].join()
        for process in group:
            process.kill()  # the whole group, not the one that died
        print("attempt", attempt, "exit status", group[0].exitcode, flush=True)
# endregion: show
