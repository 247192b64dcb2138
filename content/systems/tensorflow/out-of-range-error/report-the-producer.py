import threading

import tensorflow as tf

# region: show
queue = tf.queue.FIFOQueue(capacity=10, dtypes=[tf.string], shapes=[()])
coordinator = tf.train.Coordinator()


def fill(paths: list[str]) -> None:
    with coordinator.stop_on_exception():  # mark
        try:
            for path in paths:
                queue.enqueue(tf.io.read_file(path))
        finally:
            queue.close()


producer = threading.Thread(target=fill, args=(["orders/part-00000"],))
producer.start()
try:
    print(queue.dequeue())
except tf.errors.OutOfRangeError:
    try:
        coordinator.join([producer])
        print("end of input")
    except tf.errors.NotFoundError as e:
        print("the producer failed first:", e.message.partition("}} ")[2])
# endregion: show
