import tensorflow as tf

# region: show
with tf.profiler.experimental.Profile("/logs/orders"):  # mark
    total = tf.reduce_sum(tf.random.uniform([100, 100]))
print(total.shape)
# endregion: show
