import sys

import tensorflow as tf


# region: show
def parts_of(order: tf.Tensor) -> tf.Tensor:
    return tf.range(order)


orders = tf.data.Dataset.range(1, 6).map(parts_of)
try:
    for batch in orders.padded_batch(2, padded_shapes=[3]):  # mark
        print(batch.numpy().tolist())
except tf.errors.DataLossError as error:
    print(f"{type(error).__name__}: {error}")
    sys.exit(1)
# endregion: show
