import tensorflow as tf

# region: show
files = tf.io.gfile.glob("/data/orders/train/*.tfrecord")  # mark
if not files:
    raise SystemExit("no shard in /data/orders/train")
for record in tf.data.TFRecordDataset(files).take(1):
    print(record)
# endregion: show
