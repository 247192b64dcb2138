import multiprocessing
import os
import signal
import sys

import tensorflow as tf


# region: show
def killed_in_its_first_pass() -> None:
    for _ in tf.data.Dataset.range(5).cache("orders-cache"):
        os.kill(os.getpid(), signal.SIGKILL)  # mark


first = multiprocessing.get_context("fork").Process(target=killed_in_its_first_pass)
first.start()
first.join()
print("first run ended with", first.exitcode)

try:
    print(len(list(tf.data.Dataset.range(5).cache("orders-cache"))), "elements")
except tf.errors.AlreadyExistsError as error:
    text, _, _ = error.message.partition(" If you are sure")  # the time of the lock follows
    print(f"{type(error).__name__}: {text}")
    sys.exit(1)
# endregion: show
