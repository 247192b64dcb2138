import sys

import tensorflow as tf

# region: show
total = tf.reduce_sum(tf.ones([100, 100]))
print("sum", total.numpy())

try:
    tf.profiler.experimental.stop()  # mark
except tf.errors.UnavailableError as error:
    print(f"{type(error).__name__}: {error}")
    sys.exit(1)
# endregion: show
