import sys

import tensorflow as tf

# region: show
graph = tf.Graph()
with graph.as_default():
    entries = tf.lookup.KeyValueTensorInitializer(
        keys=tf.constant(["bolt", "nut"]), values=tf.constant([1, 2], dtype=tf.int64)
    )
    table = tf.lookup.StaticHashTable(entries, default_value=-1)
    found = table.lookup(tf.constant(["nut"]))

with tf.compat.v1.Session(graph=graph) as session:
    session.run(tf.compat.v1.global_variables_initializer())  # mark
    try:
        print(session.run(found))
    except tf.errors.FailedPreconditionError as error:
        print(error.error_code, error.message)
        sys.exit(1)
# endregion: show
