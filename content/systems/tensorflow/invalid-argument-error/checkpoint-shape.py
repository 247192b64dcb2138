import sys

import tensorflow as tf


# region: show
def model(classes: int) -> tf.Graph:
    graph = tf.Graph()
    with graph.as_default():
        tf.compat.v1.get_variable("body", [4], use_resource=False)
        tf.compat.v1.get_variable("head", [classes], use_resource=False)
    return graph


graph = model(classes=1001)
with graph.as_default(), tf.compat.v1.Session(graph=graph) as session:
    session.run(tf.compat.v1.global_variables_initializer())
    checkpoint = tf.compat.v1.train.Saver().save(session, "./old") or ""

graph = model(classes=5)
with graph.as_default(), tf.compat.v1.Session(graph=graph) as session:
    try:
        tf.compat.v1.train.Saver().restore(session, checkpoint)  # mark
    except tf.errors.InvalidArgumentError as e:
        lines = e.message.splitlines()
        print(f"{type(e).__name__}: {lines[0]}")
        print([line for line in lines if "lhs" in line][0])
        sys.exit(1)
# endregion: show
