import sys

import tensorflow as tf

# region: show
path = "orders-00000.tfrecord"
with tf.io.TFRecordWriter(path) as writer:
    writer.write(b"3 bolts")

try:
    for record in tf.data.TFRecordDataset(path, compression_type="GZIP"):  # mark
        print(record.numpy())
except tf.errors.DataLossError as error:
    print(f"{type(error).__name__}: {error}")
    sys.exit(1)
# endregion: show
