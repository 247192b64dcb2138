import tensorflow as tf

# region: show
path = "s3://orders/train/part-00000.tfrecord"

try:
    if tf.io.gfile.exists(path):  # mark
        print("found", path)
except tf.errors.UnimplementedError as e:
    # Not "not found": nothing was asked, no credential was read.
    print(type(e).__name__, e.error_code)
    print(e.message)
    raise SystemExit(1)
# endregion: show
