import tensorflow as tf


# region: show
class Discount(tf.keras.layers.Layer):
    def call(self, inputs: tf.Tensor) -> tf.Tensor:
        large = tf.reduce_mean(inputs, axis=-1, keepdims=True) > 100.0
        return tf.where(large, inputs * 0.9, inputs)  # mark


model = tf.keras.Sequential([Discount()])
print(model.predict(tf.constant([[120.0, 130.0], [1.0, 2.0]]), verbose=0))
# endregion: show
