import tensorflow as tf

# region: show
folder = "s3://orders/train"

try:
    tf.io.gfile.listdir(folder)
except tf.errors.NotFoundError as e:
    print("a list hides the reason:", e.message)
try:
    print(tf.io.gfile.exists(f"{folder}/part-00000.tfrecord"))  # mark
except tf.errors.UnimplementedError as e:
    # Nothing was asked, no credential was read.
    print(type(e).__name__, e.error_code)
    print(e.message)
    raise SystemExit(1)
# endregion: show
