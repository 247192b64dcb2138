import tensorflow as tf


# region: show
class Progress(tf.Module):
    def __init__(self, step: int) -> None:
        super().__init__()
        self.step = tf.Variable(tf.constant(step))


path = tf.train.Checkpoint(run=Progress(700)).save("orders/model")
print(path, "holds step 700")

progress = Progress(0)
checkpoint = tf.train.Checkpoint(run=progress)
try:
    checkpoint.restore("orders/model")  # the number is missing
except tf.errors.NotFoundError:
    print("no checkpoint, so this is a first run")  # mark

progress.step.assign_add(tf.constant(1))
path = checkpoint.save("orders/model")
step = tf.train.load_variable(path, "run/step/.ATTRIBUTES/VARIABLE_VALUE")
print(path, "holds step", step)
# endregion: show
