import tensorflow as tf

# region: show
columns = tf.constant([["3.5", "1"], ["2.0", "0"]])

try:
    features = tf.cast(columns, tf.float32)  # mark
    print(features)
except tf.errors.UnimplementedError as e:
    print(type(e).__name__, e.error_code)
    print(e.message)
    raise SystemExit(1)
# endregion: show
