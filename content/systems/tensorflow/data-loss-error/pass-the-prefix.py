import tensorflow as tf


# region: show
class Progress(tf.Module):
    def __init__(self) -> None:
        self.step = tf.Variable(tf.constant(7))


tf.train.Checkpoint(Progress()).save("ckpt/orders")

prefix = tf.train.latest_checkpoint("ckpt")  # mark
if not prefix or not tf.io.gfile.exists(f"{prefix}.index"):
    raise SystemExit("no checkpoint in ckpt")
print(prefix, tf.train.load_variable(prefix, "step/.ATTRIBUTES/VARIABLE_VALUE"))
# endregion: show
