import importlib
import json
import multiprocessing
import os
import socket
import sys
import time

import tensorflow as tf

runtime = importlib.import_module("tensorflow.python.eager.context")


def free_ports(count: int) -> list[int]:
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    return [each.getsockname()[1] for each in sockets]


# region: show
def work(index: int, workers: list[str]) -> None:
    task = {"type": "worker", "index": index}
    os.environ["TF_CONFIG"] = json.dumps({"cluster": {"worker": workers}, "task": task})
    tf.distribute.MultiWorkerMirroredStrategy()  # starts the coordination service
    if index == 1:
        time.sleep(10)  # mark
        return
    try:
        # What tf.experimental.dtensor.barrier calls.
        runtime.context().wait_at_barrier("epoch-1", 2000)
    except tf.errors.DeadlineExceededError as error:
        print(f"{type(error).__name__}: {error.message}")


if __name__ == "__main__":
    workers = [f"127.0.0.1:{port}" for port in free_ports(2)]
    fork = multiprocessing.get_context("fork")  # nothing of TensorFlow has run yet
    peer = fork.Process(target=work, args=(1, workers))
    peer.start()
    work(0, workers)
    peer.join()
    sys.exit(1)
# endregion: show
