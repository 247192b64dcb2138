import pickle

import tensorflow as tf

# region: show
graph = tf.Graph()
with graph.as_default():
    rows = tf.compat.v1.placeholder_with_default(2, [])
    table = tf.reshape(tf.constant([1.0, 2.0, 3.0]), [rows])

failure: tf.errors.OpError | None = None
try:
    with tf.compat.v1.Session(graph=graph) as session:
        session.run(table)
except tf.errors.OpError as e:
    failure = e

pickle.dumps(failure)  # mark
# endregion: show
