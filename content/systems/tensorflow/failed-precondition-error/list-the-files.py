from pathlib import Path

import tensorflow as tf

# region: show
Path("train/2026").mkdir(parents=True)
with tf.io.TFRecordWriter("train/2026/orders-0.tfrecord") as writer:
    writer.write(b"bolt")

shards = tf.io.gfile.glob("train/*/*.tfrecord")  # mark
if not shards:
    raise SystemExit("no shard below train/")
for record in tf.data.TFRecordDataset(shards):
    print(record.numpy(), "from", shards)
# endregion: show
