import sys

import tensorflow as tf

# region: show
graph = tf.Graph()
with graph.as_default():
    prices = tf.compat.v1.placeholder(tf.float32, shape=[None, 2], name="prices")
    training = tf.compat.v1.placeholder(tf.bool, shape=[], name="training")
    total = tf.cond(training, lambda: prices * 2.0, lambda: prices)

with tf.compat.v1.Session(graph=graph) as session:
    try:
        print(session.run(total, feed_dict={"prices:0": [[9.5, 3.2]]}))  # mark
    except tf.errors.InvalidArgumentError as e:
        print("op", e.op.name if e.op else None)
        print(f"{type(e).__name__}: {e}")
        sys.exit(1)
# endregion: show
