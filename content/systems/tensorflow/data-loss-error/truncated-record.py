import os
import sys

import tensorflow as tf

# region: show
path = "orders-00000.tfrecord"
with tf.io.TFRecordWriter(path) as writer:
    writer.write(b"3 bolts")
    writer.write(b"7 nuts")
# A copy that was broken off, or a writer that was killed.
os.truncate(path, os.path.getsize(path) - 5)  # mark

try:
    for record in tf.data.TFRecordDataset(path):
        print(record.numpy())
except tf.errors.DataLossError as error:
    print(f"{type(error).__name__}: {error}")
    sys.exit(1)
# endregion: show
