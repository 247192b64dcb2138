import inspect
import os

os.environ["AUTOGRAPH_STRICT_CONVERSION"] = "1"

import tensorflow as tf


# region: show
# AUTOGRAPH_STRICT_CONVERSION=1 in the environment: what can't be converted raises.
def discounted(prices: tf.Tensor) -> tf.Tensor:
    if tf.reduce_sum(prices) > 100.0:
        return prices * 0.9
    return prices


tf.autograph.set_verbosity(1, alsologtostdout=True)
print(inspect.getsource(discounted))  # what AutoGraph sees
print(tf.autograph.to_code(discounted))  # what it makes of it  # mark
print(tf.function(discounted)(tf.constant([60.0, 70.0])))
# endregion: show
