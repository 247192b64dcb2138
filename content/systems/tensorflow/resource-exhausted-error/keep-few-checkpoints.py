import shutil

import tensorflow as tf


class Prices(tf.Module):
    def __init__(self) -> None:
        super().__init__()
        self.weights = tf.Variable(tf.zeros([64, 64]))


# region: show
manager = tf.train.CheckpointManager(
    tf.train.Checkpoint(Prices()), "checkpoints", max_to_keep=3  # mark
)
tf.io.gfile.makedirs("checkpoints")


def save(needed: int) -> str:
    if shutil.disk_usage("checkpoints").free < needed:
        return f"not saved: less than {needed // 1024} KiB free"
    try:
        return f"saved {manager.save()}"
    except tf.errors.ResourceExhaustedError as e:
        return f"not saved: {e.message}"


for _step in range(5):
    print(save(needed=64 * 1024))
print(save(needed=1024**6))
print("kept", len(manager.checkpoints))
# endregion: show
