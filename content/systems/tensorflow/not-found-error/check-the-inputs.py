import tensorflow as tf

# region: show
shards = ["part-00000.tfrecord", "part-00001.tfrecord"]
with tf.io.TFRecordWriter(shards[0]) as writer:
    writer.write(b"order 1")

missing = [shard for shard in shards if not tf.io.gfile.exists(shard)]  # mark
print("missing before the first step:", missing)
for shard in missing:  # the export runs again; a job that can't ask for it ends here
    with tf.io.TFRecordWriter(shard) as writer:
        writer.write(b"order 2")

for order in tf.data.TFRecordDataset(shards):
    print(order.numpy())
# endregion: show
