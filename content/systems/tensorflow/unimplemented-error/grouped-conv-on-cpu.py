import tensorflow as tf

# region: show
images = tf.ones([8, 32, 32, 4])
filters = tf.ones([3, 3, 2, 8])  # 2 channels a filter: two groups, on purpose
bias = tf.ones([8])


@tf.function
def block(images: tf.Tensor) -> tf.Tensor:
    features = tf.nn.conv2d(images, filters, strides=1, padding="SAME")
    return tf.nn.relu(tf.nn.bias_add(features, bias))  # mark


with tf.device("/CPU:0"):
    print("eager, one op:", tf.nn.conv2d(images, filters, 1, "SAME").shape)
    try:
        print("graph:", block(images).shape)
    except tf.errors.UnimplementedError as e:
        print(type(e).__name__, e.error_code)
        print(e.message)
        raise SystemExit(1)
# endregion: show
