import tensorflow as tf


# region: show
def with_order(order: str) -> tf.Tensor:
    try:
        return tf.reshape(tf.constant([1.0, 2.0, 3.0]), [2, 2])
    except Exception as e:
        e.add_note(f"while handling {order}")  # mark
        raise


try:
    print(with_order("o-42"))
except tf.errors.OpError as e:
    print(type(e).__name__, e.error_code, e.__notes__)
# endregion: show
