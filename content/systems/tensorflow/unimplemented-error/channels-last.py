import tensorflow as tf

# region: show
images = tf.ones([8, 3, 32, 32])  # batch, channels, height, width
filters = tf.ones([3, 3, 3, 16])

with tf.device("/CPU:0"):
    channels_last = tf.transpose(images, [0, 2, 3, 1])  # mark
    features = tf.nn.conv2d(channels_last, filters, strides=1, padding="SAME")
    features = tf.transpose(features, [0, 3, 1, 2])
print(features.shape)
# endregion: show
