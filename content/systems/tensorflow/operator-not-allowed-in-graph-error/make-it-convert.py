import os

import tensorflow as tf

# region: show
os.environ["AUTOGRAPH_STRICT_CONVERSION"] = "1"  # in tests: what can't be converted raises


def percent(p: tf.Tensor) -> tf.Tensor:  # mark
    return p * 0.9 if p[0] > 99.0 else p


def flat(p: tf.Tensor) -> tf.Tensor:
    return p - 9.0 if p[0] > 99.0 else p


for rule in (percent, flat):
    print(rule.__name__, tf.function(rule)(tf.constant([170.0, 60.0])).numpy())
# endregion: show
