import tensorflow as tf

# region: show
queue = tf.queue.FIFOQueue(capacity=10, dtypes=[tf.string], shapes=[()])


def fill(paths: list[str]) -> None:
    try:
        for path in paths:
            queue.enqueue(tf.io.read_file(path))
    except tf.errors.NotFoundError:
        pass  # the first error, and nobody hears of it
    finally:
        queue.close()  # mark


fill(["orders/part-00000", "orders/part-00001"])  # neither is there

try:
    print(queue.dequeue())
except tf.errors.OutOfRangeError as e:
    print(type(e).__name__, e.error_code)
    print(e.message)
    raise SystemExit(1)
# endregion: show
