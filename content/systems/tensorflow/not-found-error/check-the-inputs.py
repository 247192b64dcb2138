import sys

import tensorflow as tf

# region: show
shards = ["/data/orders/part-00000.tfrecord", "gs://orders-train/part-00001.tfrecord"]
missing = [shard for shard in shards if not tf.io.gfile.exists(shard)]  # mark
if missing:
    print("missing:", *missing, sep="\n  ")
    sys.exit(2)

for batch in tf.data.TFRecordDataset(shards).batch(32):
    print(batch.shape)
# endregion: show
