import sys

import tensorflow as tf

# region: show
graph = tf.Graph()
with graph.as_default():
    price = tf.compat.v1.get_variable("price", initializer=tf.constant(2.5), use_resource=False)
    start = tf.compat.v1.global_variables_initializer()  # mark
    discount = tf.compat.v1.get_variable("discount", initializer=tf.constant(0.5), use_resource=False)
    total = price * discount

with tf.compat.v1.Session(graph=graph) as session:
    session.run(start)
    try:
        print(session.run(total))
    except tf.errors.FailedPreconditionError as error:
        print(f"{type(error).__name__}: {error.message}")
        print("error.op:", error.op.name if error.op else None)
        sys.exit(1)
# endregion: show
