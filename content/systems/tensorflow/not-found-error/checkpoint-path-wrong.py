import sys

import tensorflow as tf


# region: show
class Prices(tf.Module):
    def __init__(self, start: float) -> None:
        super().__init__()
        self.weights = tf.Variable(tf.constant([start, start]))


checkpoint = tf.train.Checkpoint(prices=Prices(1.5))
print("saved", checkpoint.save("orders/model"))

try:
    checkpoint.restore("orders/model")  # mark
except tf.errors.NotFoundError as error:
    print(f"{type(error).__name__}: {error}")
    sys.exit(1)
# endregion: show
