import tensorflow as tf

# region: show
images = tf.ones([8, 32, 32, 4])
filters = tf.ones([3, 3, 2, 8])  # 2 channels a filter: two groups, on purpose
bias = tf.ones([8])


@tf.function(jit_compile=True)  # mark
def block(images: tf.Tensor) -> tf.Tensor:
    features = tf.nn.conv2d(images, filters, strides=1, padding="SAME")
    return tf.nn.relu(tf.nn.bias_add(features, bias))


with tf.device("/CPU:0"):
    print("compiled:", block(images).shape)
# endregion: show
