import tensorflow as tf


# region: show
@tf.function(input_signature=[tf.TensorSpec([None, None], tf.float32)])
def cells(grid: tf.Tensor) -> tf.Tensor:
    rows, columns = tf.unstack(tf.shape(grid), num=2)  # mark
    return rows * columns


print(cells(tf.zeros([2, 3])))
# endregion: show
