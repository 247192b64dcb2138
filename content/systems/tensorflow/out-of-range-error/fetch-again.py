import os
import shutil

import tensorflow as tf


# region: show
class Prices(tf.Module):
    def __init__(self, start: float) -> None:
        self.weights = tf.Variable(tf.ones([256]) * start)


def fetch(origin: str, part: str) -> None:
    shutil.copyfile(f"{origin}/{part}", part)
    copied, there = os.path.getsize(part), os.path.getsize(f"{origin}/{part}")
    print(f"{part}: {copied} of {there} bytes")
    if copied != there:  # mark
        raise OSError(f"{part} is not whole")


tf.train.Checkpoint(Prices(1.0)).write("trainer/model.ckpt")
fetch("trainer", "model.ckpt.data-00000-of-00001")
fetch("trainer", "model.ckpt.index")

prices = Prices(0.0)
tf.train.Checkpoint(prices).read("model.ckpt").assert_existing_objects_matched()
print("restored, sum of the weights:", float(tf.reduce_sum(prices.weights)))
# endregion: show
