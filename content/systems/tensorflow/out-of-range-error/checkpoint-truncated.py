import os

import tensorflow as tf

# region: show
graph = tf.Graph()
with graph.as_default():
    tf.compat.v1.get_variable("weights", initializer=tf.ones([256]))
    initializer = tf.compat.v1.global_variables_initializer()
    saver = tf.compat.v1.train.Saver()

with tf.compat.v1.Session(graph=graph) as session:
    session.run(initializer)
    saver.save(session, "model.ckpt")
    os.truncate("model.ckpt.data-00000-of-00001", 600)  # of 1024 bytes  # mark
    try:
        saver.restore(session, "model.ckpt")
    except tf.errors.OutOfRangeError as e:
        print(type(e).__name__, e.error_code)
        print(e.message.splitlines()[-1].strip())
        print(*[line for line in e.message.splitlines() if "bytes" in line], sep="\n")
        raise SystemExit(1)
# endregion: show
