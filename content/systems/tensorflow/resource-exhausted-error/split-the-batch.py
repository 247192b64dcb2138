from typing import Any

import tensorflow as tf

# region: show
BATCH, PIECE = 256, 32
weights = tf.Variable(tf.random.normal([64, 1]))
photos = tf.random.normal([BATCH, 64])
prices = tf.random.normal([BATCH, 1])


@tf.function
def gradient(some_photos: tf.Tensor, some_prices: tf.Tensor) -> Any:
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(tf.square(some_photos @ weights - some_prices))
    return tape.gradient(loss, weights)


total = tf.zeros([64, 1])
for start in range(0, BATCH, PIECE):
    piece = slice(start, start + PIECE)
    total += gradient(photos[piece], prices[piece])  # mark
weights.assign_sub(0.01 / BATCH * total)
print(f"one update, {BATCH // PIECE} pieces of {PIECE}")
# endregion: show
