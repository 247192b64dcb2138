import os
import sys

os.environ["TF_ENABLE_ONEDNN_OPTS"] = "1"  # what a Cascade Lake or newer has by default
import tensorflow as tf

# region: show
tiles = tf.ones([1, 4, 4, 2])
kernel = tf.ones([3, 3, 2, 2])
wanted = [1, 8, 8, 2]  # mark

try:
    grown = tf.nn.conv2d_transpose(tiles, kernel, wanted, strides=2, padding="VALID")
    print(grown.shape)
except tf.errors.AbortedError as error:
    print(f"{type(error).__name__}: {error}")
    sys.exit(1)
# endregion: show
