import logging

import tensorflow as tf

logging.getLogger("tensorflow").setLevel(logging.ERROR)


# region: show
class Prices(tf.Module):
    def __init__(self, start: float) -> None:
        super().__init__()
        self.weights = tf.Variable(tf.constant([start, start]))


prefix = tf.train.Checkpoint(prices=Prices(1.5)).save("orders/model")

prices = Prices(0.0)
status = tf.train.Checkpoint(prices=prices).restore(prefix + ".index")  # mark
print("no exception, and the weights are", prices.weights.numpy())

try:
    status.assert_existing_objects_matched()
except AssertionError as error:
    print("only the assertion tells:", str(error).splitlines()[0].strip())
# endregion: show
