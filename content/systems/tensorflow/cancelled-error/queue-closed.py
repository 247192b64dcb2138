import sys

import tensorflow as tf

# region: show
orders = tf.queue.FIFOQueue(10, tf.float32, shapes=[()])
orders.enqueue(12.5)
orders.close()
print("taken after the close:", orders.dequeue().numpy())

try:
    orders.enqueue(7.0)  # mark
except tf.errors.CancelledError as error:
    print(f"{type(error).__name__}: {error}")
    sys.exit(1)
# endregion: show
