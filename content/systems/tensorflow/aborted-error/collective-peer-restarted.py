import json
import multiprocessing
import os
import socket
import sys
import time
from typing import Any

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import tensorflow as tf


def free_ports(count: int) -> list[int]:
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    return [each.getsockname()[1] for each in sockets]


# region: show
def work(index: int, workers: list[str], begin: Any, done: Any) -> Any:
    begin.wait()
    task = {"type": "worker", "index": index}
    os.environ["TF_CONFIG"] = json.dumps({"cluster": {"worker": workers}, "task": task})
    strategy = tf.distribute.MultiWorkerMirroredStrategy()
    one = tf.function(lambda: tf.constant(1.0))
    sum_up = tf.function(lambda: strategy.reduce("SUM", strategy.run(one), axis=None))
    sum_up()
    done.set()
    return sum_up if index == 0 else time.sleep(60)


if __name__ == "__main__":
    workers = [f"127.0.0.1:{port}" for port in free_ports(2)]
    fork = multiprocessing.get_context("fork")  # nothing of TensorFlow has run yet
    now, later, done = fork.Event(), fork.Event(), fork.Event()
    now.set()
    peers = [fork.Process(target=work, args=(1, workers, at, done)) for at in (now, later)]
    for peer in peers:
        peer.daemon = True
        peer.start()
    sum_up = work(0, workers, now, fork.Event())
    done.wait()
    peers[0].kill()
    peers[0].join()
    later.set()  # mark
    time.sleep(10)
    for attempt in ("first", "second"):
        try:
            print(sum_up())
        except tf.errors.AbortedError as error:
            print(f"{attempt} sum: {type(error).__name__}: {error.message}")
    peers[1].kill()
    sys.exit(1)
# endregion: show
