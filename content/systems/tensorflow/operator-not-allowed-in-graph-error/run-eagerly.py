import tensorflow as tf


# region: show
class Discount(tf.keras.layers.Layer):
    def call(self, inputs: tf.Tensor) -> tf.Tensor:
        if tf.reduce_mean(inputs) > 100.0:
            return inputs * 0.9
        return inputs

    def compute_output_shape(self, input_shape: tf.TensorShape) -> tf.TensorShape:
        return input_shape


model = tf.keras.Sequential([Discount()])
model.compile(run_eagerly=True)  # mark
print("predict:", model.predict(tf.constant([[120.0, 130.0]]), verbose=0))
try:
    model.export("discount", verbose=False)
except tf.errors.OperatorNotAllowedInGraphError as e:
    print("export:", type(e).__name__)
# endregion: show
