import tensorflow as tf

# region: show
for batch in [100, 1]:
    images = tf.zeros([batch, 28, 28])
    rows = tf.reshape(images, [-1, 784])  # mark
    print("rows", rows.shape)
# endregion: show
