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
    if latest := tf.train.latest_checkpoint(DIRECTORY):
        checkpoint.restore(latest)
    print("starting at step", int(training.step.numpy()))
    for _ in range(steps):
        training.step.assign_add(tf.constant(1))
        manager.save()


train(3)
state = Path(DIRECTORY, "checkpoint")
# Cut while it was written
state.write_text("".join(state.read_text().splitlines(True)[:1])[:-8])  # mark
train(1)
latest = tf.train.latest_checkpoint(DIRECTORY)
raise SystemExit(f"after steps 1 to 3 and a restart the latest is {latest}, of step 1")
# endregion: show
