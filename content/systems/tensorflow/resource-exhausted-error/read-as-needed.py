import tensorflow as tf

# region: show
PIXELS = 512 * 512 * 3


def read(path: tf.Tensor) -> tf.Tensor:
    photo = tf.io.decode_image(tf.io.read_file(path), channels=3, expand_animations=False)
    return tf.reshape(photo, [PIXELS])  # uint8: a quarter of float32


paths = tf.data.Dataset.list_files("/srv/photos/*.jpg", shuffle=True)  # mark
orders = paths.map(read, num_parallel_calls=8).cache("/var/cache/photos").batch(32).prefetch(2)
print(orders.element_spec)
# endregion: show
