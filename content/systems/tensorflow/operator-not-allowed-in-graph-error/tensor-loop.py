import tensorflow as tf


# region: show
@tf.function
def first_large(prices: tf.Tensor) -> tf.Tensor:
    found = tf.constant(-1)
    for i in tf.range(3):  # mark
        if prices[i] > 100.0:
            found = i
            break
    return found


print(first_large(tf.constant([60.0, 170.0, 80.0])))
# endregion: show
