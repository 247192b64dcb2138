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


for directory in [os.environ["MODEL_DIR"], os.environ["LOG_DIR"]]:
    try:
        probe(directory)
    except tf.errors.PermissionDeniedError as e:
        raise SystemExit(f"uid {os.getuid()} can't write {directory}: {e.message}")
print("both folders can be written")
# endregion: show
