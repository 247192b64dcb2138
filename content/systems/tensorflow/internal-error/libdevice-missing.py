import sys

import tensorflow as tf


# region: show
@tf.function(jit_compile=True)
def decay(price: tf.Tensor) -> tf.Tensor:
    return tf.math.exp(-price)  # mark


try:
    with tf.device("/GPU:0"):
        print(decay(tf.constant([1.0, 2.5])))
except tf.errors.InternalError as error:
    print(error.error_code, error.message)
    sys.exit(1)
# endregion: show
