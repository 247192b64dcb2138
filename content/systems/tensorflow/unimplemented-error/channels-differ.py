import tensorflow as tf

# region: show
filters = tf.ones([3, 3, 1, 32])  # trained on images with one channel
bias = tf.ones([32])


@tf.function(input_signature=[tf.TensorSpec([None, None, None, None], tf.float32)])
def first_layer(images: tf.Tensor) -> tf.Tensor:
    features = tf.nn.conv2d(images, filters, strides=1, padding="SAME")
    return tf.nn.relu(tf.nn.bias_add(features, bias))


try:
    with tf.device("/CPU:0"):
        first_layer(tf.ones([8, 28, 28, 3]))  # mark
except tf.errors.UnimplementedError as e:
    print(type(e).__name__, e.error_code)
    print(e.message)
    raise SystemExit(1)
# endregion: show
