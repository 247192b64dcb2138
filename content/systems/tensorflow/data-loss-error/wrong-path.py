import sys

import tensorflow as tf


# region: show
class Progress(tf.Module):
    def __init__(self) -> None:
        self.step = tf.Variable(tf.constant(7))


saved = tf.train.Checkpoint(Progress()).save("ckpt/orders")

try:
    # What the shell completes is a file, and a checkpoint is a prefix.
    path = f"{saved}.data-00000-of-00001"  # mark
    print(tf.train.load_variable(path, "step/.ATTRIBUTES/VARIABLE_VALUE"))
except tf.errors.DataLossError as error:
    print(f"{type(error).__name__}: {error}")
    sys.exit(1)
# endregion: show
