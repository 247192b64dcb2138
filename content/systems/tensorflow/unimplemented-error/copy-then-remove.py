import os
import tempfile

import tensorflow as tf


# region: show
def move(source: str, target: str) -> None:
    try:
        tf.io.gfile.rename(source, target)
    except tf.errors.UnimplementedError:
        part = f"{target}.part"
        tf.io.gfile.copy(source, part, overwrite=True)  # mark
        tf.io.gfile.rename(part, target)  # same directory: atomic again
        tf.io.gfile.remove(source)


# Memory, another file system than the folder that the program runs in.
with tempfile.TemporaryDirectory(dir="/dev/shm") as scratch:
    source = os.path.join(scratch, "weights.h5")
    with tf.io.gfile.GFile(source, "w") as file:
        file.write("weights")
    move(source, "weights.h5")
    print("source left:", tf.io.gfile.exists(source), "target:", tf.io.gfile.glob("weights*"))
# endregion: show
