import tensorflow as tf


# region: show
class Discount(tf.keras.layers.Layer):
    def call(self, inputs: tf.Tensor) -> tf.Tensor:
        return inputs * 0.9 if inputs.numpy().mean() > 100.0 else inputs  # mark

    def compute_output_shape(self, input_shape: tf.TensorShape) -> tf.TensorShape:
        return input_shape


prices = tf.constant([[120.0, 130.0]])
print("called directly:", Discount()(prices).numpy())
try:
    print(tf.keras.Sequential([Discount()]).predict(prices, verbose=0))
except AttributeError as e:
    print("in predict:", type(e).__name__, "no attribute 'numpy'" in str(e))
# endregion: show
