import tensorflow as tf


# region: show
def predict(photos: tf.Tensor, batch: int) -> tf.Tensor:
    features = tf.zeros([batch, 1 << 20])
    try:
        return tf.tile(features, [1 << 12, 1])
    except tf.errors.ResourceExhaustedError as e:
        print(f"{batch}: {e.error_code}")
        if batch == 1:
            return photos
        return predict(photos, batch // 2)  # mark


predict(tf.zeros([4, 4]), 64)
# endregion: show
