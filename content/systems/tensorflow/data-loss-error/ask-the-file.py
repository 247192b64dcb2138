from typing import Literal

import tensorflow as tf


# region: show
def compression_of(path: str) -> Literal["GZIP", ""]:
    with open(path, "rb") as file:
        return "GZIP" if file.read(2) == b"\x1f\x8b" else ""  # mark


with tf.io.TFRecordWriter("orders-00000.tfrecord") as writer:
    writer.write(b"3 bolts")
with tf.io.TFRecordWriter("orders-00001.tfrecord", "GZIP") as writer:
    writer.write(b"7 nuts")

for path in ["orders-00000.tfrecord", "orders-00001.tfrecord"]:
    for record in tf.data.TFRecordDataset(path, compression_type=compression_of(path)):
        print(path, record.numpy())
# endregion: show
