import sys

import tensorflow as tf


# region: show
class Prices(tf.Module):
    def __init__(self, start: float) -> None:
        super().__init__()
        self.weights = tf.Variable(tf.constant([start, start]))


checkpoint = tf.train.Checkpoint(prices=Prices(1.5))
print("saved", checkpoint.save("orders/model"))

prices = Prices(0.0)
latest = tf.train.latest_checkpoint("orders")  # mark
if latest is None:
    print("no checkpoint in orders; start a new run on purpose, in another directory")
    sys.exit(2)
tf.train.Checkpoint(prices=prices).restore(latest).assert_existing_objects_matched()
print("resumed from", latest, "with", prices.weights.numpy())
# endregion: show
