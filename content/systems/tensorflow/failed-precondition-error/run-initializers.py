import tensorflow as tf

# region: show
graph = tf.Graph()
with graph.as_default():
    entries = tf.lookup.KeyValueTensorInitializer(["bolt", "nut"], tf.constant([1, 2]))
    found = tf.lookup.StaticHashTable(entries, -1).lookup(tf.constant(["nut"]))
    price = tf.compat.v1.get_variable("price", initializer=tf.constant(2.5), use_resource=False)
    discount = tf.compat.v1.get_variable("discount", initializer=tf.constant(0.5), use_resource=False)
    total = price * discount
    iterator = tf.compat.v1.data.make_initializable_iterator(tf.data.Dataset.range(3))
    order = iterator.get_next()
    # Built last: both collect what exists at this moment.
    start = [tf.compat.v1.global_variables_initializer(), tf.compat.v1.tables_initializer()]

with tf.compat.v1.Session(graph=graph) as session:
    session.run(start)  # mark
    session.run(iterator.initializer)  # mark
    results = session.run([total, found, order])
    print("total", results[0], "id", results[1][0], "order", results[2])
# endregion: show
