import tensorflow as tf


# region: show
@tf.function
def total(prices: tf.Tensor) -> tf.Tensor:
    sum_so_far = tf.constant(0.0)
    for p in prices:  # mark
        sum_so_far += p * 0.9 if p > 100.0 else p
    return sum_so_far


print(total(tf.constant([60.0, 170.0, 80.0])))
# endregion: show
