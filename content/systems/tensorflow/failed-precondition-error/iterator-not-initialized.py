import sys

import tensorflow as tf

# region: show
graph = tf.Graph()
with graph.as_default():
    orders = tf.data.Dataset.range(3)
    iterator = tf.compat.v1.data.make_initializable_iterator(orders)
    order = iterator.get_next()

with tf.compat.v1.Session(graph=graph) as session:
    try:
        print(session.run(order))  # mark
    except tf.errors.FailedPreconditionError as error:
        print(error.error_code, error.message)
        sys.exit(1)
# endregion: show
