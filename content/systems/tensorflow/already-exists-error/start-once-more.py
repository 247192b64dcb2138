import multiprocessing
import os
import signal

import tensorflow as tf


# region: show
def killed_in_its_first_pass() -> None:
    for _ in tf.data.Dataset.range(5).cache("orders-cache"):
        os.kill(os.getpid(), signal.SIGKILL)


def whole_pass() -> None:
    try:
        elements = list(tf.data.Dataset.range(5).cache("orders-cache"))
        print(len(elements), "elements", flush=True)
    except tf.errors.AlreadyExistsError as error:
        print(f"{type(error).__name__}, once", flush=True)


for run in [killed_in_its_first_pass, whole_pass, whole_pass]:  # mark
    process = multiprocessing.get_context("fork").Process(target=run)
    process.start()
    process.join()
    locks = tf.io.gfile.glob("orders-cache*.lockfile")
    print(f"{run.__name__}: exit {process.exitcode}, locks left: {len(locks)}")
# endregion: show
