import tensorflow as tf

# not run: needs a GPU
# region: show
# Before anything runs on the GPU: afterwards set_memory_growth raises RuntimeError.
for gpu in tf.config.list_physical_devices("GPU"):
    tf.config.experimental.set_memory_growth(gpu, True)  # mark

images = tf.ones([8, 32, 32, 3])
filters = tf.ones([3, 3, 3, 16])
try:
    features = tf.nn.conv2d(images, filters, strides=1, padding="SAME")
    print("first convolution done:", features.shape, features.device)
except tf.errors.UnknownError as e:
    print(type(e).__name__, e.error_code, e.message)
    raise SystemExit(1)
# endregion: show
