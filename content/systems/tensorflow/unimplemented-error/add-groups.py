import tensorflow as tf

# region: show
filters = tf.ones([3, 3, 1, 48])  # made for images with one channel
shape = [1, 8, 8, 1]
red = tf.concat([tf.ones(shape), tf.zeros(shape), tf.zeros(shape)], axis=-1)

features = tf.nn.conv2d(red, filters, strides=1, padding="SAME")  # mark
print("no error:", features.shape)
for first in [0, 16, 32]:
    third = features[:, :, :, first : first + 16]
    print(f"filters {first} to {first + 15}:", float(tf.reduce_sum(third)))
# endregion: show
