import sys

import tensorflow as tf

RESTART = 75


class Progress(tf.Module):
    def __init__(self) -> None:
        super().__init__()
        self.step = tf.Variable(
            tf.constant(0, dtype=tf.int64),
            aggregation=tf.VariableAggregation.ONLY_FIRST_REPLICA,
        )


# region: show
strategy = tf.distribute.MultiWorkerMirroredStrategy()
with strategy.scope():
    progress = Progress()
state = tf.train.Checkpoint(progress)
newest = tf.train.latest_checkpoint("/checkpoints/orders")
if newest:
    state.restore(newest)


def one_step() -> None:
    progress.step.assign_add(tf.constant(1, dtype=tf.int64))


try:
    for _ in range(1000):
        strategy.run(one_step)
except (tf.errors.DeadlineExceededError, tf.errors.UnavailableError) as error:
    # Collectives stay aborted in this process. The supervisor restarts all workers on 75.
    print("restart from", newest, "after", error.message)
    sys.exit(RESTART)  # mark
print("done")
# endregion: show
