import tensorflow as tf

# not run: needs a GPU
# region: show
for gpu in tf.config.list_physical_devices("GPU"):
    tf.config.experimental.set_memory_growth(gpu, True)  # mark

weights = tf.random.uniform([512, 512])
with tf.device("/GPU:0"):
    print(tf.matmul(weights, weights).shape)
# endregion: show
