import os
import tempfile

import tensorflow as tf

# region: show
# Memory, another file system than the folder that the program runs in.
with tempfile.TemporaryDirectory(dir="/dev/shm") as scratch:
    source = os.path.join(scratch, "weights.h5")
    with tf.io.gfile.GFile(source, "w") as file:
        file.write("weights")
    try:
        tf.io.gfile.rename(source, "weights.h5")  # mark
        print("renamed")
    except tf.errors.UnimplementedError as e:
        print(f"{type(e).__name__}: {e.message.replace(scratch, '/dev/shm')}")
        raise SystemExit(1)
# endregion: show
