import tensorflow as tf

# region: show
PHOTOS, PIXELS = 2_000_000, 512 * 512 * 3  # as float32: 6 TB
try:
    photos = tf.zeros([PHOTOS, PIXELS])  # mark
    orders = tf.data.Dataset.from_tensor_slices(photos).batch(32)
    print(orders.element_spec)
except tf.errors.ResourceExhaustedError as e:
    print(f"{type(e).__name__}: {e}")
    raise SystemExit(1) from e
# endregion: show
