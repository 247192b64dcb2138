import sys

import tensorflow as tf

# not run: needs a GPU
# region: show
weights = tf.random.uniform([512, 512])

try:
    with tf.device("/GPU:0"):
        print(tf.matmul(weights, weights).shape)  # mark
except tf.errors.InternalError as error:
    print(f"{type(error).__name__}: {error.message}")
    print(tf.config.experimental.get_memory_info("GPU:0"))
    sys.exit(1)
# endregion: show
