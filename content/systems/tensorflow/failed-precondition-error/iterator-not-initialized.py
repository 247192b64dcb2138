import sys

import tensorflow as tf

# region: show
graph = tf.Graph()
with graph.as_default():
    orders = tf.data.Dataset.range(3)
    iterator = tf.compat.v1.data.make_initializable_iterator(orders)
    order = iterator.get_next()
    start = [tf.compat.v1.global_variables_initializer(), tf.compat.v1.tables_initializer()]

with tf.compat.v1.Session(graph=graph) as session:
    session.run(start)  # mark
    try:
        print(session.run(order))
    except tf.errors.FailedPreconditionError as error:
        print(f"{type(error).__name__}: {error.message}")
        sys.exit(1)
# endregion: show
