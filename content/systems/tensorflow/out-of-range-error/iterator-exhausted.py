import tensorflow as tf

# region: show
dataset = tf.data.Dataset.range(20).batch(8)  # 3 batches
batches = iter(dataset)


@tf.function
def train_step() -> tf.Tensor:
    return tf.reduce_sum(next(batches))  # mark


try:
    for step in range(5):
        print(step, int(train_step()))
except StopIteration:
    print("never reached: inside a tf.function, next() is an op and can't raise this")
except tf.errors.OutOfRangeError as e:
    print(type(e).__name__, e.error_code)
    print(e.message)
    raise SystemExit(1)
# endregion: show
