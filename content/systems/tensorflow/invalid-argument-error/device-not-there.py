import sys

import tensorflow as tf

# region: show
graph = tf.Graph()
with graph.as_default(), tf.device("/GPU:0"):  # mark
    prices = tf.compat.v1.placeholder(tf.float32, shape=[2], name="prices")
    doubled = prices * 2.0

with graph.as_default(), tf.compat.v1.Session() as session:
    try:
        print(session.run(doubled, feed_dict={"prices:0": [1.0, 2.0]}))
    except tf.errors.InvalidArgumentError as e:
        print(f"{type(e).__name__}: {e}")
        sys.exit(1)
# endregion: show
