import re
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
    print(model.predict(tf.constant([[120.0, 130.0]]), verbose=0))
except tf.errors.OperatorNotAllowedInGraphError as e:
    plain = re.sub(r"\x1b\[\d+m", "", str(e))  # Keras prints in bold
    print(f"{type(e).__name__}: {plain}")
    sys.exit(1)
# endregion: show
