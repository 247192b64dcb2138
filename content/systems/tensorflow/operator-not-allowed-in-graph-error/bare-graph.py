import sys

import tensorflow as tf


# region: show
def discounted(prices: tf.Tensor) -> tf.Tensor:
    if tf.reduce_sum(prices) > 100.0:  # mark
        return prices * 0.9
    return prices


with tf.Graph().as_default():
    try:
        discounted(tf.constant([60.0, 70.0]))
    except tf.errors.OperatorNotAllowedInGraphError as e:
        print(f"{type(e).__name__}: {e}")
        sys.exit(1)
# endregion: show
