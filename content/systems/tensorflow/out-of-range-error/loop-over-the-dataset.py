import tensorflow as tf

# region: show
dataset = tf.data.Dataset.range(20).batch(8)


@tf.function
def train_step(batch: tf.Tensor) -> tf.Tensor:
    return tf.reduce_sum(batch)


steps = 0
for epoch in range(2):
    for batch in dataset:  # mark
        train_step(batch)
        steps += 1
print(steps, "steps in 2 epochs")
# endregion: show
