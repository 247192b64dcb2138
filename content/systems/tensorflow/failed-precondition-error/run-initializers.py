import tensorflow as tf

# region: show
graph = tf.Graph()
with graph.as_default():
    entries = tf.lookup.KeyValueTensorInitializer(
        keys=tf.constant(["bolt", "nut"]), values=tf.constant([1, 2], dtype=tf.int64)
    )
    table = tf.lookup.StaticHashTable(entries, default_value=-1)
    price = tf.compat.v1.get_variable("price", initializer=tf.constant(2.5))
    iterator = tf.compat.v1.data.make_initializable_iterator(tf.data.Dataset.range(3))
    order = iterator.get_next()
    found = table.lookup(tf.constant(["nut"]))
    # Built last: both collect what exists at this moment.
    start = [tf.compat.v1.global_variables_initializer(), tf.compat.v1.tables_initializer()]

with tf.compat.v1.Session(graph=graph) as session:
    session.run(start)  # mark
    session.run(iterator.initializer)  # mark
    print(session.run([price, found, order]))
# endregion: show
