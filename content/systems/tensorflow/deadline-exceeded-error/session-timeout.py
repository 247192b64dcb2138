import sys

import tensorflow as tf

# region: show
graph = tf.Graph()
with graph.as_default():
    orders = tf.queue.FIFOQueue(capacity=8, dtypes=[tf.int64], shapes=[()])
    next_order = orders.dequeue()

with tf.compat.v1.Session(graph=graph) as session:
    limit = tf.compat.v1.RunOptions(timeout_in_ms=500)
    try:
        # The producer is dead, or was never started.
        print(session.run(next_order, options=limit))  # mark
    except tf.errors.DeadlineExceededError as error:
        print(error.error_code, error.message)
        sys.exit(1)
# endregion: show
