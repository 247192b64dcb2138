import sys

import tensorflow as tf

# region: show
path = "orders-00000.tfrecord"
with tf.io.TFRecordWriter(path) as writer:
    writer.write(b"3 bolts")
    writer.write(b"7 nuts")

with open(path, "r+b") as file:
    file.seek(12)  # The payload of the first record: behind 8 bytes of length and 4 of checksum.
    file.write(b"9")  # mark

try:
    for record in tf.data.TFRecordDataset(path):
        print(record.numpy())
except tf.errors.DataLossError as error:
    print(f"{type(error).__name__}: {error}")
    sys.exit(1)
# endregion: show
