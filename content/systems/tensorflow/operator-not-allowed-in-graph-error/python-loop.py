import sys

import tensorflow as tf


# region: show
@tf.function
def first_large(prices: tf.Tensor) -> tf.Tensor:
    found = tf.constant(-1)
    for i in range(3):  # a Python loop
        if prices[i] > 100.0:
            found = tf.constant(i)
            break  # mark
    return found


try:
    print(first_large(tf.constant([60.0, 170.0, 80.0])))
except tf.errors.OperatorNotAllowedInGraphError as e:
    print(e)
    sys.exit(1)
# endregion: show
