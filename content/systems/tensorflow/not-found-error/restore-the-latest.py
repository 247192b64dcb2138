import sys

import tensorflow as tf


# region: show
class Prices(tf.Module):
    def __init__(self) -> None:
        super().__init__()
        self.weights = tf.Variable(tf.constant([1.0, 2.0]))


checkpoint = tf.train.Checkpoint(prices=Prices())
latest = tf.train.latest_checkpoint("/ckpt/orders")
if not latest:  # mark
    print("no checkpoint in /ckpt/orders; start a new run on purpose, with another directory")
    sys.exit(2)
checkpoint.restore(latest).assert_existing_objects_matched()
print("resumed from", latest)
# endregion: show
