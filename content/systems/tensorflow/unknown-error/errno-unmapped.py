import os

import tensorflow as tf

# region: show
# A file that can be opened, and whose first byte answers EIO, as a mount that has trouble.
os.symlink("/proc/self/mem", "train.tfrecord")

try:
    for record in tf.data.TFRecordDataset("train.tfrecord"):  # mark
        print(record)
except tf.errors.NotFoundError as e:
    print("ENOENT has a class of its own:", e.message)
except tf.errors.UnknownError as e:
    print(type(e).__name__, e.error_code)
    print(e.message)
    raise SystemExit(1)
# endregion: show
