import tensorflow as tf

# region: show
# Before the function is traced; it holds for the whole process.
tf.config.optimizer.set_experimental_options({"remapping": False})  # mark

images = tf.ones([8, 32, 32, 4])
filters = tf.ones([3, 3, 2, 8])  # 2 channels a filter: two groups, on purpose
bias = tf.ones([8])


@tf.function
def block(images: tf.Tensor) -> tf.Tensor:
    features = tf.nn.conv2d(images, filters, strides=1, padding="SAME")
    return tf.nn.relu(tf.nn.bias_add(features, bias))


with tf.device("/CPU:0"):
    print("not fused:", block(images).shape)
# endregion: show
