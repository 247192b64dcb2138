import sys

import tensorflow as tf


# region: show
class Basket:
    def __init__(self, prices: tf.Tensor) -> None:
        if tf.reduce_sum(prices) > 100.0:  # mark
            prices = prices * 0.9
        self.prices = prices


@tf.function
def total(prices: tf.Tensor) -> tf.Tensor:
    return tf.reduce_sum(Basket(prices).prices)


try:
    print(total(tf.constant([60.0, 70.0])))
except tf.errors.OperatorNotAllowedInGraphError as e:
    print(f"{type(e).__name__}: {e}")
    sys.exit(1)
# endregion: show
