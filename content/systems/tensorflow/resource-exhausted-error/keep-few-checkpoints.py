import shutil

import tensorflow as tf


class Prices(tf.Module):
    def __init__(self) -> None:
        super().__init__()
        self.weights = tf.Variable(tf.zeros([64, 64]))


# region: show
DIRECTORY, NEEDED = "/tmp/checkpoints", 2 * 1024**3

checkpoint = tf.train.Checkpoint(Prices())
manager = tf.train.CheckpointManager(checkpoint, DIRECTORY, max_to_keep=3)  # mark
tf.io.gfile.makedirs(DIRECTORY)
free = shutil.disk_usage(DIRECTORY).free
if free < NEEDED:
    raise SystemExit(f"{free // 1024**2} MiB free in {DIRECTORY}, {NEEDED // 1024**2} needed")
try:
    print(manager.save())
except tf.errors.ResourceExhaustedError as e:
    print(f"step not saved, training goes on: {e.message}")
# endregion: show
