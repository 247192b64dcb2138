import sys

import tensorflow as tf

# region: show
images = tf.zeros([100, 28, 28])

try:
    rows = tf.reshape(images, [1, 784])  # mark
    print("rows", rows.shape)
except tf.errors.InvalidArgumentError as e:
    print(f"{type(e).__name__}: {e}")
    sys.exit(1)
# endregion: show
