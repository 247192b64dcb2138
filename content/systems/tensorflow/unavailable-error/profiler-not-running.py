import sys

import tensorflow as tf

# region: show
total = tf.reduce_sum(tf.random.uniform([100, 100]))
print(total.shape)

try:
    tf.profiler.experimental.stop()  # mark
except tf.errors.UnavailableError as error:
    print(error.error_code, error.message)
    sys.exit(1)
# endregion: show
