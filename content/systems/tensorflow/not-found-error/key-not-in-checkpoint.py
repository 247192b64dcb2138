import sys

import tensorflow as tf


# region: show
class Prices(tf.Module):
    def __init__(self) -> None:
        super().__init__()
        self.weights = tf.Variable(tf.constant([1.0, 2.0]))


checkpoint = tf.train.Checkpoint(prices=Prices())
path = checkpoint.save("/tmp/orders/prices")

try:
    print(tf.train.load_variable(path, "dense/kernel"))  # mark
except tf.errors.NotFoundError as error:
    print(error.error_code, error.message)
    sys.exit(1)
# endregion: show
