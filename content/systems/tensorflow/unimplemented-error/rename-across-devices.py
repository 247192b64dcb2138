import os
import tempfile

import tensorflow as tf

# region: show
scratch = tempfile.mkdtemp(dir="/dev/shm")  # memory, another file system than /tmp
target = tempfile.mkdtemp(dir="/tmp")
checkpoint = os.path.join(scratch, "weights.h5")
with tf.io.gfile.GFile(checkpoint, "w") as file:
    file.write("weights")

try:
    tf.io.gfile.rename(checkpoint, os.path.join(target, "weights.h5"))  # mark
    print("renamed")
except tf.errors.UnimplementedError as e:
    print(type(e).__name__, e.error_code)
    print(e.message.rsplit(";", 1)[-1].strip())
    raise SystemExit(1)
# endregion: show
