import sys

import tensorflow as tf


# region: show
class Discount(tf.keras.layers.Layer):
    def call(self, inputs: tf.Tensor) -> tf.Tensor:
        if tf.reduce_mean(inputs) > 100.0:  # mark
            return inputs * 0.9
        return inputs


model = tf.keras.Sequential([Discount()])
try:
    print(model.predict(tf.constant([[120.0, 130.0]])))
except tf.errors.OperatorNotAllowedInGraphError as e:
    print(type(e).__bases__, e)
    sys.exit(1)
# endregion: show
