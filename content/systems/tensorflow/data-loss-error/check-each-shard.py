import tensorflow as tf

# region: show
damaged: list[str] = []
for path in sorted(tf.io.gfile.glob("/data/orders/train/*.tfrecord")):
    read = 0
    try:
        for _ in tf.data.TFRecordDataset(path):  # mark
            read += 1
    except tf.errors.DataLossError as error:
        # The message has an offset, never a name. Here both are known.
        print(path, "after", read, "records:", error.message)
        damaged.append(path)

for path in damaged:
    tf.io.gfile.rename(path, path + ".damaged")
print(len(damaged), "shards to fetch again")
# endregion: show
