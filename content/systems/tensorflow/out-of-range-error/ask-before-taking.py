import tensorflow as tf

# region: show
dataset = tf.data.Dataset.range(20).batch(8)
batches = iter(dataset)


def train_step(batch: tf.Tensor) -> tf.Tensor:
    return tf.reduce_sum(batch)


for step in range(5):
    optional = batches.get_next_as_optional()
    if not optional.has_value():  # mark
        print("the data ended before step", step)
        break
    print(step, int(train_step(optional.get_value())))
# endregion: show
