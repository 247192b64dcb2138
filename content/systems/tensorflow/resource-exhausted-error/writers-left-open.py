import tensorflow as tf

# region: show
tf.io.gfile.makedirs("/tmp/shards")
writers: list[tf.io.TFRecordWriter] = []
try:
    for shard in range(100_000):
        writers.append(tf.io.TFRecordWriter(f"/tmp/shards/{shard:05}.tfrecord"))  # mark
        writers[-1].write(b"order o-42")
except tf.errors.ResourceExhaustedError as e:
    print(f"{len(writers)} open: {e.error_code} {e.message}")
    raise SystemExit(1) from e
# endregion: show
