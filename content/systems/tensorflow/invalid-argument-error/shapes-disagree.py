import sys

import tensorflow as tf

# region: show
demand = tf.constant([3.0, 5.0, 2.0, 4.0])  # 4 orders
forecast = tf.zeros([4, 3])  # the same 4 orders, 3 weeks each

try:
    error = forecast - demand  # mark
    print("error", error.shape)
except tf.errors.InvalidArgumentError as e:
    print(f"{type(e).__name__}: {e}")
    sys.exit(1)
# endregion: show
