import tensorflow as tf

# region: show
def decodable(paths: list[str]) -> list[str]:
    """Reads each file once, before training, and says which ones no op can decode."""
    good: list[str] = []
    for path in paths:
        content = tf.io.read_file(path)
        try:
            with tf.device("/CPU:0"):
                tf.io.decode_image(content, channels=3, expand_animations=False)  # mark
            good.append(path)
        except tf.errors.InvalidArgumentError as e:
            print(f"{path}: {e.message}")
    return good


photos = decodable(tf.io.gfile.glob("/data/photos/*"))
orders = tf.data.Dataset.from_tensor_slices(tf.constant(photos))
print(len(photos), "files")
# endregion: show
