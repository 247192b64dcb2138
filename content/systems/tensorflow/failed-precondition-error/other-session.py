import sys

import tensorflow as tf

# region: show
graph = tf.Graph()
with graph.as_default():
    price = tf.compat.v1.get_variable("price", initializer=tf.constant(2.5), use_resource=True)
    total = price * 3.0
    start = tf.compat.v1.global_variables_initializer()

at_startup = tf.compat.v1.Session(graph=graph)
at_startup.run(start)


def handle_request() -> float:
    with tf.compat.v1.Session(graph=graph) as session:  # mark
        return session.run(total)


try:
    print(handle_request())
except tf.errors.FailedPreconditionError as error:
    print(f"{type(error).__name__}: {error.message}")
    sys.exit(1)
# endregion: show
