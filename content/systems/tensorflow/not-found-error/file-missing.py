import sys

import tensorflow as tf

# region: show
shards = ["part-00000.tfrecord", "part-00001.tfrecord"]
with tf.io.TFRecordWriter(shards[0]) as writer:
    writer.write(b"order 1")

orders = tf.data.TFRecordDataset(shards)
print("the dataset is built")
try:
    for order in orders:  # mark
        print(order.numpy())
except tf.errors.NotFoundError as error:
    print(f"{type(error).__name__}: {error}")
    sys.exit(1)
# endregion: show
