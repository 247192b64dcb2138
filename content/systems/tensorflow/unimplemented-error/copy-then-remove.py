import os
import tempfile

import tensorflow as tf

# region: show
def move(source: str, target: str) -> None:
    try:
        tf.io.gfile.rename(source, target)
    except tf.errors.UnimplementedError:
        part = target + ".part"
        tf.io.gfile.copy(source, part, overwrite=True)  # mark
        tf.io.gfile.rename(part, target)  # same directory: atomic again
        tf.io.gfile.remove(source)


scratch = os.path.join(tempfile.mkdtemp(dir="/dev/shm"), "weights.h5")
target = os.path.join(tempfile.mkdtemp(dir="/tmp"), "weights.h5")
with tf.io.gfile.GFile(scratch, "w") as file:
    file.write("weights")
move(scratch, target)
print(tf.io.gfile.exists(target), tf.io.gfile.exists(scratch))
# endregion: show
