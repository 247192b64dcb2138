import struct
import sys

import tensorflow as tf


# region: show
class Prices(tf.Module):
    def __init__(self, start: float) -> None:
        self.weights = tf.Variable(tf.ones([256]) * start)


prefix = tf.train.Checkpoint(Prices(1.0)).write("orders")

# The space was reserved, and this part of the download never came.
with open(f"{prefix}.data-00000-of-00001", "r+b") as file:
    content = file.read()
    file.seek(0)
    file.write(content.replace(struct.pack("<f", 1.0) * 256, bytes(1024)))  # mark

prices = Prices(0.0)
try:
    tf.train.Checkpoint(prices).restore(prefix)
    print(float(tf.reduce_sum(prices.weights)))
except tf.errors.DataLossError as error:
    print(f"{type(error).__name__}: {error}")
    sys.exit(1)
# endregion: show
