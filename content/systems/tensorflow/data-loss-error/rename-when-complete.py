import os

import tensorflow as tf

# region: show
path = "orders-00000.tfrecord"
for broken_off in [True, False]:
    with tf.io.TFRecordWriter(f"{path}.incomplete") as writer:
        writer.write(b"3 bolts")
        writer.write(b"7 nuts")
    if broken_off:
        os.truncate(f"{path}.incomplete", 40)
    else:
        tf.io.gfile.rename(f"{path}.incomplete", path, overwrite=True)  # mark

    for shard in tf.io.gfile.glob("orders-*.tfrecord"):
        records = [record.numpy() for record in tf.data.TFRecordDataset(shard)]
        print(shard, records)
    print("broken off" if broken_off else "complete")
# endregion: show
