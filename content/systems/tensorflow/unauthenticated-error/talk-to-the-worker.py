import tensorflow as tf

# region: show
graph = tf.Graph()
with graph.as_default():
    total = tf.constant(2) * tf.constant(21)

try:
    with tf.compat.v1.Session("grpc://worker-0.training.svc:2222", graph=graph) as session:  # mark
        print(session.run(total))
except tf.errors.OpError as e:
    print(type(e).__name__, e.error_code, e.message)
    raise SystemExit(1) from e
# endregion: show
