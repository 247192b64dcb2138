import tensorflow as tf


# region: show
@tf.function
def discounted(prices: tf.Tensor) -> tf.Tensor:
    large = tf.reduce_sum(prices) > 100.0
    if large is not None:  # mark
        return prices * 0.9
    return prices


for basket in (2.0, 120.0):
    print(f"{basket:.2f} becomes {float(discounted(tf.constant(basket)).numpy()):.2f}")
# endregion: show
