import tensorflow as tf

# region: show
board = tf.keras.callbacks.TensorBoard("/tmp/orders-logs", profile_batch=0)  # mark
print("the callback does not profile:", type(board).__name__)

with tf.profiler.experimental.Profile("/tmp/orders-profile"):
    print(tf.reduce_sum(tf.random.uniform([100, 100])).shape)
# endregion: show
