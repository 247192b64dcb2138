import tensorflow as tf

# region: show
graph = tf.Graph()
with graph.as_default():
    total = tf.constant(2) * tf.constant(21)

try:
    # The port of a gateway, not of the worker behind it
    with tf.compat.v1.Session("grpc://gateway.example.com:443", graph=graph) as session:  # mark
        print(session.run(total))
except tf.errors.UnauthenticatedError as e:
    print(e.error_code, e.message)
    raise SystemExit(1) from e
# endregion: show
