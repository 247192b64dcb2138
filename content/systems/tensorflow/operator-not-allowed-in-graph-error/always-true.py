import tensorflow as tf


# region: show
@tf.function
def discounted(prices: tf.Tensor) -> tf.Tensor:
    large = tf.reduce_sum(prices) > 100.0
    if large is not None:  # mark
        return prices * 0.9
    return prices


print("a basket of 2.0 costs", float(tf.reduce_sum(discounted(tf.constant([2.0]))).numpy()))
# endregion: show
