import tensorflow as tf


# region: show
@tf.function
def table(prices: tf.Tensor) -> tf.Tensor:
    return tf.reshape(prices, [2, 2])


try:
    print(table(tf.constant([1.0, 2.0, 3.0])))
except tf.errors.OpError as e:
    print("at run time:", e.error_code)
except (ValueError, TypeError) as e:  # mark
    print("while the graph was built:", type(e).__name__)
# endregion: show
