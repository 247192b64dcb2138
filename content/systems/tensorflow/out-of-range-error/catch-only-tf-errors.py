import os

import tensorflow as tf


# region: show
class Prices(tf.Module):
    def __init__(self) -> None:
        self.weights = tf.Variable(tf.ones([256]))


checkpoint = tf.train.Checkpoint(Prices())
checkpoint.write("model.ckpt")
data = "model.ckpt.data-00000-of-00001"
os.truncate(data, os.path.getsize(data) - 1)

try:
    try:
        checkpoint.restore("model.ckpt")
    except tf.errors.OpError:  # mark
        print("not reached: the older checkpoint would be taken here")
except IndexError as e:
    print(f"past the handler: {type(e).__name__}: {e}")
# endregion: show
