import tensorflow as tf

tf.config.set_visible_devices([], "GPU")  # as a driver does that can't be used

# region: show
prices = tf.ones([64, 8])
with tf.device("/GPU:0"):  # mark
    total = tf.reduce_sum(prices)
print("asked for: GPU:0")
print("ran on:   ", total.device.split("device:")[-1], "without a word")

tf.config.set_soft_device_placement(False)
try:
    with tf.device("/GPU:0"):
        print(tf.reduce_sum(prices))
except tf.errors.InvalidArgumentError as error:
    print("with soft placement off:", error.message.split(".")[0])
# endregion: show
