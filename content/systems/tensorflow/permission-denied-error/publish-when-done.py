import os
import tempfile

import tensorflow as tf


# region: show
def publish(local: str, remote: str) -> None:
    """Copies a finished run; the file named `checkpoint`, which readers look for, comes last."""
    tf.io.gfile.makedirs(remote)
    names = [os.path.basename(path) for path in tf.io.gfile.glob(f"{local}/*")]
    for name in sorted(names, key=lambda name: (name == "checkpoint", name)):
        tf.io.gfile.copy(f"{local}/{name}", f"{remote}/{name}", overwrite=True)  # mark
        print("published", name)


with tempfile.TemporaryDirectory() as local:
    checkpoint = tf.train.Checkpoint(model=tf.Module())
    checkpoint.save(f"{local}/ckpt")
    publish(local, "share/models")
# endregion: show
