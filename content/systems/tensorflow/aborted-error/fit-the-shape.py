import tensorflow as tf

# region: show
size, stride, width = 4, 2, 3
tiles = tf.ones([1, size, size, 2])
kernel = tf.ones([width, width, 2, 2])

# VALID: from (size - 1) * stride + width up to stride - 1 more.
grown = (size - 1) * stride + width  # mark
image = tf.nn.conv2d_transpose(
    tiles, kernel, output_shape=[1, grown, grown, 2], strides=stride, padding="VALID"
)
print(image.shape)
# endregion: show
