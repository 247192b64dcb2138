import sys

import tensorflow as tf

# region: show
path = "orders-00000.tfrecord"
with tf.io.TFRecordWriter(path) as writer:
    writer.write(b"3 bolts")

try:
    for record in tf.data.TFRecordDataset(path, compression_type="GZIP"):  # mark
        print(record)
except tf.errors.DataLossError as error:
    print(error.error_code, error.message)
    sys.exit(1)
# endregion: show
