import sys

import tensorflow as tf

# region: show
orders = tf.queue.FIFOQueue(10, tf.float32, shapes=[()])
orders.enqueue(12.5)
orders.close()

try:
    orders.enqueue(7.0)  # mark
except tf.errors.CancelledError as error:
    print(error.error_code, error.message)
    sys.exit(1)
# endregion: show
