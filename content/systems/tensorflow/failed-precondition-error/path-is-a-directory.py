from pathlib import Path

import tensorflow as tf

# region: show
Path("train/2026").mkdir(parents=True)
with tf.io.TFRecordWriter("train/2026/orders-0.tfrecord") as writer:
    writer.write(b"bolt")

for record in tf.data.TFRecordDataset("train/2026"):  # mark
    print(record.numpy())
# endregion: show
