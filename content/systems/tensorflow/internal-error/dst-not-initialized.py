import sys

import tensorflow as tf

# not run: needs a GPU
# region: show
with tf.device("/CPU:0"):
    images = tf.zeros([60_000, 256, 256, 3])  # 47 GB, in the memory of the host

try:
    with tf.device("/GPU:0"):
        print(tf.reduce_mean(images))  # mark
except tf.errors.InternalError as error:
    print(f"{type(error).__name__}: {error.message}")
    sys.exit(1)
# endregion: show
