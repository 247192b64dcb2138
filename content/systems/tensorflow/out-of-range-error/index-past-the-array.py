import tensorflow as tf

# region: show
prices = tf.TensorArray(tf.float32, size=2, clear_after_read=False)
prices = prices.unstack(tf.constant([3.0, 5.0]))

try:
    for index in range(3):
        print(index, float(prices.read(index)))  # mark
except tf.errors.OutOfRangeError as e:
    print(type(e).__name__, e.error_code)
    print(e.message)
    raise SystemExit(1)
# endregion: show
