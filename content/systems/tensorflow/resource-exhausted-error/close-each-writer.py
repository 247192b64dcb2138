import tensorflow as tf

# region: show
tf.io.gfile.makedirs("/tmp/shards")
for shard in range(2_000):
    with tf.io.TFRecordWriter(f"/tmp/shards/{shard:05}.tfrecord") as writer:  # mark
        writer.write(b"order o-42")
print("2000 shards, one open at a time")
# endregion: show
