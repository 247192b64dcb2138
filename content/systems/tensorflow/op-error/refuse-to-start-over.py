from pathlib import Path

import tensorflow as tf


class Training(tf.Module):
    def __init__(self) -> None:
        super().__init__()
        self.step = tf.Variable(tf.constant(0))


# region: show
DIRECTORY = "prices"


def train(steps: int) -> None:
    training = Training()
    checkpoint = tf.train.Checkpoint(training)
    manager = tf.train.CheckpointManager(checkpoint, DIRECTORY, max_to_keep=3)
    latest = tf.train.latest_checkpoint(DIRECTORY)
    left = tf.io.gfile.glob(f"{DIRECTORY}/*.index")
    if not latest and left:
        raise RuntimeError(f"{len(left)} checkpoints, but none is named as the latest")  # mark
    if latest:
        checkpoint.restore(latest)
    for _ in range(steps):
        training.step.assign_add(tf.constant(1))
        manager.save()


train(3)
state = Path(DIRECTORY, "checkpoint")
# Cut while it was written
state.write_text("".join(state.read_text().splitlines(True)[:1])[:-8])
try:
    train(1)
except RuntimeError as e:
    print("refused:", e)
print(sorted(path.stem for path in Path(DIRECTORY).glob("*.index")))
# endregion: show
