import tensorflow as tf

# not run: needs a GPU
# region: show
with tf.device("/CPU:0"):  # mark
    images = tf.zeros([60_000, 256, 256, 3])
    batches = tf.data.Dataset.from_tensor_slices(images).batch(64).prefetch(1)

total = 0.0
for batch in batches:
    with tf.device("/GPU:0"):
        total += float(tf.reduce_sum(batch))
print(total)
# endregion: show
