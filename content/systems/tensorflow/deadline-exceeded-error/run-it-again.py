import time

import tensorflow as tf


def charge(order: int) -> int:
    time.sleep(1)
    return order


# region: show
with tf.Graph().as_default():
    orders = tf.queue.FIFOQueue(capacity=8, dtypes=[tf.int64], shapes=[()])
    put = [orders.enqueue(tf.constant(order, dtype=tf.int64)) for order in (1, 2, 3)]
    charged = tf.numpy_function(charge, [orders.dequeue()], tf.int64)
    with tf.compat.v1.Session() as session:
        for enqueue in put:
            session.run(enqueue)
        try:
            session.run(charged, options=tf.compat.v1.RunOptions(timeout_in_ms=500))
        except tf.errors.DeadlineExceededError:
            print("order 1 took too long, so once more:")
        print("charged:", session.run(charged))  # mark
# endregion: show
