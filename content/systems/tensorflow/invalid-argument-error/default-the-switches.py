import tensorflow as tf

# region: show
graph = tf.Graph()
with graph.as_default():
    prices = tf.compat.v1.placeholder(tf.float32, shape=[None, 2], name="prices")
    training = tf.compat.v1.placeholder_with_default(False, shape=[], name="training")  # mark
    total = tf.cond(training, lambda: prices * 2.0, lambda: prices)

with tf.compat.v1.Session(graph=graph) as session:
    print(session.run(total, feed_dict={"prices:0": [[9.5, 3.2]]}))
# endregion: show
