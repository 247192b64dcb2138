import sys

import tensorflow as tf

# region: show
graph = tf.Graph()
with graph.as_default():
    price = tf.compat.v1.get_variable("price", initializer=tf.constant(2.5), use_resource=False)
    total = price * 3.0

with tf.compat.v1.Session(graph=graph) as session:
    try:
        print(session.run(total))  # mark
    except tf.errors.FailedPreconditionError as error:
        print(error.error_code, error.message)
        print("node:", error.node_def.name if error.node_def else "unknown")
        sys.exit(1)
# endregion: show
