from typing import Any

import tensorflow as tf

v1: Any = tf.compat.v1

# region: show
with tf.Graph().as_default():
    total = tf.constant(12.5) + 7.0

with v1.Session(graph=total.graph) as session:
    answer = session.make_callable(total)
    print("in the block:", answer())

try:
    session.run(total)
except RuntimeError as error:
    print(f"session.run: RuntimeError: {error}")
answer()  # mark
# endregion: show
