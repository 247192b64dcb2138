import sys
import threading

import tensorflow as tf

# region: show
graph = tf.Graph()
with graph.as_default():
    orders = tf.queue.FIFOQueue(capacity=8, dtypes=[tf.int64], shapes=[()])
    put = orders.enqueue(tf.constant(42, dtype=tf.int64))
    next_order = orders.dequeue()

with tf.compat.v1.Session(graph=graph) as session:

    def produce() -> None:
        session.run(put)
        raise SystemExit("the database is gone")  # ends this thread only

    producer = threading.Thread(target=produce)
    producer.start()
    limit = tf.compat.v1.RunOptions(timeout_in_ms=2000)  # mark
    try:
        while True:
            print("taken:", session.run(next_order, options=limit))
    except tf.errors.DeadlineExceededError as error:
        print(f"{type(error).__name__}: {error.message}")
        print("error.op:", error.op)
        sys.exit(1)
# endregion: show
