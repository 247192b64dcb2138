import pickle

import tensorflow as tf


# region: show
def portable(e: tf.errors.OpError) -> tf.errors.OpError:
    """The same code and text, without objects of this process."""
    return tf.errors.OpError(None, None, f"{type(e).__name__}: {e.message}", e.error_code)  # mark


graph = tf.Graph()
with graph.as_default():
    rows = tf.compat.v1.placeholder_with_default(2, [])
    table = tf.reshape(tf.constant([1.0, 2.0, 3.0]), [rows])

failure: tf.errors.OpError | None = None
try:
    with tf.compat.v1.Session(graph=graph) as session:
        session.run(table)
except tf.errors.OpError as e:
    failure = portable(e)

received = pickle.loads(pickle.dumps(failure))
print(type(received).__name__, received.error_code == tf.errors.INVALID_ARGUMENT)
print("reshape" in received.message)
# endregion: show
