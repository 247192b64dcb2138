import tensorflow as tf

# region: show
batches = tf.data.Dataset.from_tensors(tf.ones([64, 8])).repeat(3)
failed = 0
for batch in batches:
    try:
        with tf.device("/GPU:0"):
            print(tf.reduce_sum(batch))
    except tf.errors.InternalError:  # mark
        failed += 1
        with tf.device("/CPU:0"):
            print(tf.reduce_sum(batch))
print("on the CPU without a word:", failed)
# endregion: show
