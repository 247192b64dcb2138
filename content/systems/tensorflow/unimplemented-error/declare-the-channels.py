import tensorflow as tf

# region: show
filters = tf.ones([3, 3, 1, 32])  # trained on images with one channel
bias = tf.ones([32])


@tf.function(input_signature=[tf.TensorSpec([None, None, None, 1], tf.float32)])  # mark
def first_layer(images: tf.Tensor) -> tf.Tensor:
    features = tf.nn.conv2d(images, filters, strides=1, padding="SAME")
    return tf.nn.relu(tf.nn.bias_add(features, bias))


colour = tf.ones([8, 28, 28, 3])
try:
    first_layer(colour)
except TypeError:
    print("refused before the first op:", colour.shape)

grey = tf.reduce_mean(colour, axis=-1, keepdims=True)
print(first_layer(grey).shape)
# endregion: show
