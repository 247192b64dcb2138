import threading

import tensorflow as tf

# region: show
graph = tf.Graph()
with graph.as_default():
    orders = tf.queue.FIFOQueue(capacity=8, dtypes=[tf.int64], shapes=[()])
    put = orders.enqueue(tf.constant(42, dtype=tf.int64))
    close = orders.close()
    next_order = orders.dequeue()

with tf.compat.v1.Session(graph=graph) as session:

    def produce() -> None:
        try:
            session.run(put)
            raise SystemExit("the database is gone")
        finally:
            session.run(close)  # mark

    producer = threading.Thread(target=produce)
    producer.start()
    try:
        while True:
            print("taken:", session.run(next_order))
    except tf.errors.OutOfRangeError:
        producer.join()
        print("the producer has ended, and nothing is left")
# endregion: show
