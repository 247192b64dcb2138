import tensorflow as tf

# region: show
# Linux: a device on which every write meets ENOSPC, and opening succeeds
writer = tf.io.TFRecordWriter("/dev/full")
try:
    writer.write(b"order o-42")  # buffered: no error here
    writer.close()  # mark
except tf.errors.ResourceExhaustedError as e:
    print(e.error_code, e.message)
    raise SystemExit(1) from e
# endregion: show
