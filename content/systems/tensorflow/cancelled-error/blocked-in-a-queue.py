import sys
import threading
import time

import tensorflow as tf

# region: show
with tf.Graph().as_default():
    orders = tf.queue.FIFOQueue(1, tf.float32, shapes=[()])
    put = orders.enqueue(12.5)
    session = tf.compat.v1.Session()
    errors: list[tf.errors.CancelledError] = []

    def produce() -> None:
        try:
            while True:
                session.run(put)
        except tf.errors.CancelledError as error:
            errors.append(error)

    producer = threading.Thread(target=produce)
    producer.start()
    time.sleep(2)
    session.close()  # mark
    producer.join()

for error in errors:
    print(f"{type(error).__name__}: {error.message}")
sys.exit(len(errors))
# endregion: show
