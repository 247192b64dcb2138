import tensorflow as tf

# region: show
prices = tf.TensorArray(tf.float32, size=2, clear_after_read=False)
prices = prices.unstack(tf.constant([3.0, 5.0]))

for index in range(int(prices.size())):  # mark
    print(index, float(prices.read(index)))
# endregion: show
