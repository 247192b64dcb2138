import tensorflow as tf

# region: show
graph = tf.Graph()
session = tf.compat.v1.Session(graph=graph)
with graph.as_default(), session.as_default():
    price = tf.compat.v1.get_variable("price", initializer=tf.constant(2.5), use_resource=True)
    total = price * 3.0
    session.run(tf.compat.v1.global_variables_initializer())


def handle_request() -> float:
    # Called on any thread: the default graph and session are per thread.
    with graph.as_default(), session.as_default():  # mark
        return session.run(total)


print(handle_request())
# endregion: show
