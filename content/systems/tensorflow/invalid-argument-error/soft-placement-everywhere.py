import tensorflow as tf

# region: show
with tf.device("/GPU:7"):  # a device that nobody has
    product = tf.ones([2, 2]) @ tf.ones([2, 2])  # mark
print("no exception; computed on", product.device)

tf.config.set_soft_device_placement(False)
try:
    with tf.device("/GPU:7"):
        print((tf.ones([2, 2]) @ tf.ones([2, 2])).device)
except tf.errors.InvalidArgumentError as e:
    print("with placement off:", e.message.partition(" All available")[0])
# endregion: show
