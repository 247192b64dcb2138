import tensorflow as tf

# region: show
path = "orders-00000.tfrecord"
with tf.io.TFRecordWriter(path) as writer:
    for number in range(1000):
        writer.write(b"order %04d" % number)

with open(path, "r+b") as file:
    file.seek(12)
    file.write(b"X")  # One byte, in the first of 1000 records.

read = 0
for _ in tf.data.TFRecordDataset(path).ignore_errors(log_warning=True):  # mark
    read += 1
print(read, "of 1000 records, and no error")
# endregion: show
