import threading
import time

import tensorflow as tf

# region: show
with tf.Graph().as_default():
    orders = tf.queue.FIFOQueue(1, tf.float32, shapes=[()])
    put = orders.enqueue(12.5)
    end = orders.close(cancel_pending_enqueues=True)
    session = tf.compat.v1.Session()
    coordinator = tf.train.Coordinator(
        clean_stop_exception_types=(tf.errors.OutOfRangeError, tf.errors.CancelledError)
    )

    def produce() -> None:
        with coordinator.stop_on_exception():
            while not coordinator.should_stop():
                session.run(put)

    producer = threading.Thread(target=produce)
    producer.start()
    time.sleep(2)
    coordinator.request_stop()
    session.run(end)  # mark
    coordinator.join([producer])
    session.close()
print("the producer has ended")
# endregion: show
