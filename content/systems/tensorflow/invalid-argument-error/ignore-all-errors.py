import tensorflow as tf


# region: show
def checked(price: tf.Tensor) -> tf.Tensor:
    tf.debugging.assert_non_negative(price, message="price below 0")
    return price


prices = tf.constant([2.0] * 40 + [-1.0] + [2.0] * 55)
orders = tf.data.Dataset.from_tensor_slices(prices).map(checked).batch(32)
print("elements", len(prices), "of which 1 is wrong")

seen = sum(len(batch.numpy()) for batch in orders.ignore_errors())  # mark
print("trained on", seen)
# endregion: show
