import json
import multiprocessing
import os
import socket
import sys
import time

import tensorflow as tf


def free_ports(count: int) -> list[int]:
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    return [each.getsockname()[1] for each in sockets]


# region: show
def work(index: int, workers: list[str]) -> None:
    task = {"type": "worker", "index": index}
    os.environ["TF_CONFIG"] = json.dumps({"cluster": {"worker": workers}, "task": task})
    options = tf.distribute.experimental.CommunicationOptions(timeout_seconds=3.0)  # mark
    strategy = tf.distribute.MultiWorkerMirroredStrategy(communication_options=options)
    one = tf.function(lambda: tf.constant(1.0))
    sum_up = tf.function(lambda: strategy.reduce("SUM", strategy.run(one), axis=None))
    if index == 0:
        print("both workers:", sum_up().numpy())
    else:
        sum_up()
        time.sleep(60)  # a worker that does something else, an evaluation for example
    for attempt in ("second", "third"):
        try:
            sum_up()
        except tf.errors.DeadlineExceededError as error:
            print(f"{attempt} sum: {type(error).__name__}: {error.message}")


if __name__ == "__main__":
    workers = [f"127.0.0.1:{port}" for port in free_ports(2)]
    fork = multiprocessing.get_context("fork")  # nothing of TensorFlow has run yet
    peer = fork.Process(target=work, args=(1, workers), daemon=True)
    peer.start()
    work(0, workers)
    peer.kill()
    sys.exit(1)
# endregion: show
