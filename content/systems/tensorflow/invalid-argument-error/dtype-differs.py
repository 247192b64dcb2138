import sys

import tensorflow as tf

# region: show
prices = tf.constant([9.5, 3.2], dtype=tf.float64)  # as it comes out of a NumPy array
weights = tf.Variable(tf.ones([2]))  # float32, TensorFlow's default

try:
    total = tf.reduce_sum(prices * weights)  # mark
    print(total.numpy())
except tf.errors.InvalidArgumentError as e:
    print(f"{type(e).__name__}: {e}")
    sys.exit(1)
# endregion: show
