import tensorflow as tf


# region: show
def try_batch(batch: int) -> tf.Tensor | None:
    try:
        return tf.tile(tf.zeros([batch, 1024]), [4, 1])
    except tf.errors.ResourceExhaustedError as e:
        print(f"{batch}: {e.error_code}")
        return None  # mark


batch = 64
while (predicted := try_batch(batch)) is None and batch > 1:
    batch //= 2
print(f"batch {batch}: {None if predicted is None else predicted.shape}")
# endregion: show
