import tensorflow as tf

# region: show
images = tf.ones([8, 3, 32, 32])  # batch, channels, height, width
filters = tf.ones([3, 3, 3, 16])

try:
    with tf.device("/CPU:0"):
        features = tf.nn.conv2d(
            images, filters, strides=1, padding="SAME", data_format="NCHW"  # mark
        )
    print(features.shape)
except tf.errors.UnimplementedError as e:
    print(type(e).__name__, e.error_code)
    print(e.message)
    raise SystemExit(1)
# endregion: show
