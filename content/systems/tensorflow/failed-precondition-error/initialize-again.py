import tensorflow as tf

# region: show
graph = tf.Graph()
with graph.as_default():
    weight = tf.compat.v1.get_variable("weight", initializer=tf.constant(0.0))
    restored = weight.assign(tf.constant(0.73))
    start = tf.compat.v1.global_variables_initializer()

with tf.compat.v1.Session(graph=graph) as session:
    session.run(start)
    session.run(restored)
    print("restored:", session.run(weight))
    # "It failed with FailedPreconditionError, so initialize and try again."
    session.run(start)  # mark
    print("after the second initialization:", session.run(weight))
# endregion: show
