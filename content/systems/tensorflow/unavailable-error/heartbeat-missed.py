import json
import multiprocessing
import os
import socket
import sys

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"  # its lines vary
import tensorflow as tf

sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(2)]
workers = [f"127.0.0.1:{free.getsockname()[1]}" for free in sockets]
for free in sockets:
    free.close()


# region: show
def task(index: int) -> None:
    this = {"type": "worker", "index": index}
    os.environ["TF_CONFIG"] = json.dumps({"cluster": {"worker": workers}, "task": this})
    strategy = tf.distribute.MultiWorkerMirroredStrategy()
    for step in range(10):
        total = strategy.reduce("SUM", tf.ones([]), axis=None)
        if index == 0:
            print("step", step, "sum", total.numpy(), flush=True)
        if index == 1 and step == 1:
            os._exit(9)  # mark


other = multiprocessing.get_context("fork").Process(target=task, args=(1,))
other.start()
try:
    task(0)
except tf.errors.UnavailableError as error:
    lines = str(error).splitlines()
    print(f"{type(error).__name__}: {lines[0]}")
    print(*lines[1:4], sep="\n")
# endregion: show
sys.stdout.flush()
os._exit(1)  # at a usual exit the strategy would wait for its peer
