import tensorflow as tf


# region: show
class Basket:
    def __init__(self, prices: tf.Tensor) -> None:
        self.prices = prices


def discounted(prices: tf.Tensor) -> tf.Tensor:
    if tf.reduce_sum(prices) > 100.0:  # mark
        prices = prices * 0.9
    return prices


@tf.function
def total(prices: tf.Tensor) -> tf.Tensor:
    return tf.reduce_sum(Basket(discounted(prices)).prices)


print(total(tf.constant([60.0, 70.0])))
# endregion: show
