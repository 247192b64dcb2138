import tensorflow as tf

# region: show
# 4096 photos · 1024 · 1024 pixels · 64 channels · 4 bytes = 1 TiB
try:
    activations = tf.zeros([4096, 1024, 1024, 64])  # mark
    print(activations.shape)
except tf.errors.ResourceExhaustedError as e:
    print(e.error_code, e.message)
    raise SystemExit(1) from e
# endregion: show
