import pickle

import tensorflow as tf


# region: show
def portable(e: tf.errors.OpError) -> tf.errors.OpError:
    """The same code and text, without objects of this process."""
    return tf.errors.OpError(None, None, f"{type(e).__name__}: {e}", e.error_code)  # mark


graph = tf.Graph()
with graph.as_default():
    rows = tf.compat.v1.placeholder_with_default(2, [])
    table = tf.reshape(tf.constant([1.0, 2.0, 3.0]), [rows])

try:
    with tf.compat.v1.Session(graph=graph) as session:
        session.run(table)
except tf.errors.OpError as e:
    received = pickle.loads(pickle.dumps(portable(e)))
    print(received.error_code == tf.errors.INVALID_ARGUMENT)
# endregion: show
