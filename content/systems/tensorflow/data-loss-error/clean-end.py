import os

import tensorflow as tf

# region: show
path = "orders-00000.tfrecord"
for length in [78, 77, 65, 64, 63, 53, 52]:
    with tf.io.TFRecordWriter(path) as writer:
        for number in range(3):
            writer.write(b"order %04d" % number)  # 12 + 10 + 4 bytes
    os.truncate(path, length)  # mark
    try:
        read = sum(1 for _ in tf.data.TFRecordDataset(path))
        print(length, "bytes:", read, "of 3 records, and no error")
    except tf.errors.DataLossError as error:
        print(length, "bytes:", error.message.partition("}} ")[2])
# endregion: show
