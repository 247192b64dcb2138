import sys

import tensorflow as tf


# region: show
@tf.function
def total(prices: tf.Tensor) -> tf.Tensor:
    return tf.reduce_sum([p * 0.9 if p > 100.0 else p for p in prices])  # mark


try:
    print(total(tf.constant([60.0, 170.0, 80.0])))
except tf.errors.OperatorNotAllowedInGraphError as e:
    print(f"{type(e).__name__}: {e}")
    sys.exit(1)
# endregion: show
