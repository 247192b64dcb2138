import tensorflow as tf


# region: show
def parts_of(order: tf.Tensor) -> tf.Tensor:
    return tf.range(order)


orders = tf.data.Dataset.range(1, 6).map(parts_of)
for batch in orders.padded_batch(2, padded_shapes=[None]):  # mark
    print(batch.numpy().tolist())
# endregion: show
