from typing import Literal

import tensorflow as tf


# region: show
def compression_of(path: str) -> Literal["GZIP", ""]:
    with open(path, "rb") as file:
        return "GZIP" if file.read(2) == b"\x1f\x8b" else ""  # mark


path = "orders-00000.tfrecord"
with tf.io.TFRecordWriter(path) as writer:
    writer.write(b"3 bolts")

for record in tf.data.TFRecordDataset(path, compression_type=compression_of(path)):
    print(record)
# endregion: show
