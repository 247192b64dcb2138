import sys

import tensorflow as tf

# region: show
weights = tf.random.uniform([512, 512])

try:
    with tf.device("/GPU:0"):
        print(tf.matmul(weights, weights).shape)  # mark
except tf.errors.InternalError as error:
    print(error.error_code, error.message)
    print(tf.config.experimental.get_memory_info("GPU:0"))
    sys.exit(1)
# endregion: show
