import sys

import tensorflow as tf


# region: show
@tf.function(input_signature=[tf.TensorSpec([None, None], tf.float32)])
def cells(grid: tf.Tensor) -> tf.Tensor:
    rows, columns = tf.shape(grid)  # mark
    return rows * columns


try:
    print(cells(tf.zeros([2, 3])))
except tf.errors.OperatorNotAllowedInGraphError as e:
    print(f"{type(e).__name__}: {e}")
    sys.exit(1)
# endregion: show
