import tensorflow as tf


# region: show
@tf.function
def table(prices: tf.Tensor) -> tf.Tensor:
    return tf.reshape(prices, [2, 2])


try:
    print(table(tf.constant([1.0, 2.0, 3.0])))  # mark
except tf.errors.OpError as e:
    print("never reached:", e.error_code)
# endregion: show
