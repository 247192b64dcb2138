import sys
from typing import Any

import tensorflow as tf

# region: show
rule = """
def discounted(prices):
    if tf.reduce_sum(prices) > 100.0:
        return prices * 0.9
    return prices
"""
names: dict[str, Any] = {"tf": tf}
exec(rule, names)  # mark

try:
    print(tf.function(names["discounted"])(tf.constant([60.0, 70.0])))
except tf.errors.OperatorNotAllowedInGraphError as e:
    print(e)
    sys.exit(1)
# endregion: show
