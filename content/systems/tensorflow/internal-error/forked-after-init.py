import multiprocessing
import sys

import tensorflow as tf

print(len(tf.config.list_logical_devices("GPU")), "GPUs, and CUDA is initialized")


# not run: needs a GPU
# region: show
def score(orders: list[float]) -> None:
    try:
        print(tf.reduce_sum(orders))
    except tf.errors.InternalError as error:
        print(f"{type(error).__name__}: {error.message}")
        sys.exit(1)


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")  # mark
    child = context.Process(target=score, args=([12.5, 7.0],))
    child.start()
    child.join()
    sys.exit(child.exitcode)
# endregion: show
