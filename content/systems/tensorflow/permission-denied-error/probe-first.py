import os
import uuid

import tensorflow as tf


# region: show
def probe(directory: str) -> None:
    """What a checkpoint does to a folder: create, write, rename, delete."""
    tf.io.gfile.makedirs(directory)
    name = os.path.join(directory, f".probe-{uuid.uuid4().hex}")
    with tf.io.gfile.GFile(f"{name}.tmp", "w") as file:
        file.write("probe")
    tf.io.gfile.rename(f"{name}.tmp", name)  # mark
    tf.io.gfile.remove(name)


os.makedirs("models", mode=0o555)
os.makedirs("scratch")
if os.getuid() == 0:  # permission bits don't bind root
    os.chmod(".", 0o755)
    os.chmod("scratch", 0o777)
    os.seteuid(65534)  # nobody

for directory in ["models/run-7", "scratch/run-7"]:
    try:
        probe(directory)
        print(directory, "can be written")
        break
    except tf.errors.PermissionDeniedError as error:
        print("before the first step:", error.message)
# endregion: show
