import tensorflow as tf


# region: show
def model(classes: int) -> tf.Graph:
    graph = tf.Graph()
    with graph.as_default():
        tf.compat.v1.get_variable("head", [classes], use_resource=True)  # mark
    return graph


graph = model(classes=2)
with graph.as_default(), tf.compat.v1.Session(graph=graph) as session:
    session.run(tf.compat.v1.global_variables_initializer())
    checkpoint = tf.compat.v1.train.Saver().save(session, "./old") or ""

graph = model(classes=5)
with graph.as_default(), tf.compat.v1.Session(graph=graph) as session:
    tf.compat.v1.train.Saver().restore(session, checkpoint)
    [head] = tf.compat.v1.global_variables()
    print("no exception; the graph says", head.shape, "and it holds", session.run(head).shape)
# endregion: show
