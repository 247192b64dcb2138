import resource

import tensorflow as tf

# region: show
_, most = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (256, most))  # ulimit -n 256

for shard in range(500):
    with tf.io.TFRecordWriter(f"{shard:03}.tfrecord") as writer:  # mark
        writer.write(b"order o-42")
print(len(tf.io.gfile.glob("*.tfrecord")), "shards, one open at a time")
# endregion: show
