import sys

import tensorflow as tf


# not run: needs a GPU
# region: show
@tf.function(jit_compile=True)
def decay(price: tf.Tensor) -> tf.Tensor:
    return tf.math.exp(-price)  # mark


try:
    with tf.device("/GPU:0"):
        print(decay(tf.constant([1.0, 2.5])))
except tf.errors.InternalError as error:
    print(f"{type(error).__name__}: {error.message}")
    sys.exit(1)
# endregion: show
