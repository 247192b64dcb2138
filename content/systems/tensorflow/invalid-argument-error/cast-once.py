import tensorflow as tf

# region: show
FEATURES = tf.float32


def at_the_border(prices: tf.Tensor) -> tf.Tensor:
    return tf.cast(prices, FEATURES)  # mark


prices = tf.constant([[9.5, 3.2], [1.0, 2.0]], dtype=tf.float64)
orders = tf.data.Dataset.from_tensor_slices(prices).map(at_the_border)
weights = tf.Variable(tf.ones([2], dtype=FEATURES))

print(orders.element_spec)
for row in orders:
    print(round(float(tf.reduce_sum(row * weights).numpy()), 2))
# endregion: show
