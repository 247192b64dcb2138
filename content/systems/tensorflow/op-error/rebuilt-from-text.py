import tensorflow as tf


# region: show
def with_order(order: str) -> tf.Tensor:
    try:
        return tf.reshape(tf.constant([1.0, 2.0, 3.0]), [2, 2])
    except Exception as e:
        raise type(e)(f"{order}: {e}") from e  # mark


try:
    print(with_order("o-42"))
except tf.errors.OpError as e:
    print(e.error_code, e.message)
# endregion: show
