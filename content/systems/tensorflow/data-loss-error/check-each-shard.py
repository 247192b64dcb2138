import os

import tensorflow as tf

# region: show
written = {f"orders-{shard}.tfrecord": 3 for shard in range(4)}
for path, count in written.items():
    with tf.io.TFRecordWriter(path) as writer:
        for number in range(count):
            writer.write(b"order %04d" % number)
with open("orders-1.tfrecord", "r+b") as file:
    file.seek(12)
    file.write(b"X")  # the payload of the first record
os.truncate("orders-2.tfrecord", 70)  # inside the payload of the third
os.truncate("orders-3.tfrecord", 57)  # inside its header: no error

damaged: list[str] = []
for path, count in written.items():
    read, why = 0, ""
    try:
        for _ in tf.data.TFRecordDataset(path):  # mark
            read += 1
    except tf.errors.DataLossError as error:
        # The message has an offset, never a name. Here both are known.
        why = error.message.partition("}} ")[2]
    print(path, "-", read, "of", count, "records", why)
    if read != count:
        damaged.append(path)
print("to fetch again:", *damaged)
# endregion: show
