import sys

import tensorflow as tf

# region: show
RULES = [lambda p: p * 0.9 if p[0] > 99.0 else p, lambda p: p - 9.0 if p[0] > 99.0 else p]  # mark

try:
    print(tf.function(RULES[0])(tf.constant([170.0, 60.0])))
except tf.errors.OperatorNotAllowedInGraphError as e:
    print(f"{type(e).__name__}: {e}")
    sys.exit(1)
# endregion: show
