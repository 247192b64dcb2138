import tensorflow as tf

# region: show
# Linux: a device on which every write meets ENOSPC, and opening succeeds
writer = tf.io.TFRecordWriter("/dev/full")
writer.write(b"order o-42")
print("written, so it seems")
try:
    writer.flush()  # mark
except tf.errors.ResourceExhaustedError as e:
    print(f"{type(e).__name__}: {e}")
    writer.close()  # says nothing
    raise SystemExit(1) from e
# endregion: show
