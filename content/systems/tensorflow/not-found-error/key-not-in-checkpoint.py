import sys

import tensorflow as tf


# region: show
class Prices(tf.Module):
    def __init__(self, start: float) -> None:
        super().__init__()
        self.weights = tf.Variable(tf.constant([start, start]))


path = tf.train.Checkpoint(prices=Prices(1.5)).write("orders")

prices = Prices(0.0)
try:
    prices.weights.assign(tf.train.load_variable(path, "prices/weights"))  # mark
except tf.errors.NotFoundError as error:
    print(f"{type(error).__name__}: {error}")
    sys.exit(1)
# endregion: show
