import tensorflow as tf

# region: show
path = "orders-00000.tfrecord"
with tf.io.TFRecordWriter(path + ".incomplete") as writer:
    writer.write(b"3 bolts")
    writer.write(b"7 nuts")
tf.io.gfile.rename(path + ".incomplete", path, overwrite=True)  # mark

for record in tf.data.TFRecordDataset(path):
    print(record)
# endregion: show
