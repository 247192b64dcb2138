import tensorflow as tf

# region: show
columns = tf.constant([["3.5", "1"], ["2.0", "0"]])

try:
    features = tf.strings.to_number(columns, tf.float32)  # mark
    print(features.dtype.name, features.shape, float(tf.reduce_sum(features)))
except tf.errors.InvalidArgumentError as e:
    # One value is no number; the message names it.
    print(e.error_code, e.message)
    raise SystemExit(1)
# endregion: show
