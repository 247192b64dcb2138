import resource

import tensorflow as tf

# region: show
_, most = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (256, most))  # ulimit -n 256

writers: list[tf.io.TFRecordWriter] = []
try:
    for shard in range(500):
        writers.append(tf.io.TFRecordWriter("orders.tfrecord"))  # mark
        writers[-1].write(b"order o-42")
except tf.errors.ResourceExhaustedError as e:
    print(f"{type(e).__name__}: {e}")
    raise SystemExit(1) from e
# endregion: show
