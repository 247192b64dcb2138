import multiprocessing
import os
import signal

import tensorflow as tf


# region: show
def killed_in_its_first_pass() -> None:
    for _ in tf.data.Dataset.range(5).cache("orders-cache"):
        os.kill(os.getpid(), signal.SIGKILL)


first = multiprocessing.get_context("fork").Process(target=killed_in_its_first_pass)
first.start()
first.join()
print("first run ended with", first.exitcode)

for left in tf.io.gfile.glob("orders-cache_0.*"):  # mark
    tf.io.gfile.remove(left)
print(len(list(tf.data.Dataset.range(5).cache("orders-cache"))), "elements")
# endregion: show
