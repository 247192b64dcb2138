from typing import Any

import tensorflow as tf

v1: Any = tf.compat.v1
v1.logging.set_verbosity(v1.logging.ERROR)  # no notes on deprecated names

# region: show
with tf.Graph().as_default(), v1.Session() as session:
    entries = tf.lookup.KeyValueTensorInitializer(["bolt", "nut"], tf.constant([1, 2]))
    parts = v1.placeholder(tf.string, [None], name="parts")
    ids = tf.lookup.StaticHashTable(entries, -1).lookup(parts)
    session.run(v1.tables_initializer())
    signature = v1.saved_model.predict_signature_def({"parts": parts}, {"ids": ids})
    signatures = {"serving_default": signature}
    fill = v1.tables_initializer()
    builder = v1.saved_model.Builder("orders")
    builder.add_meta_graph_and_variables(session, ["serve"], signatures, main_op=fill)  # mark
    builder.save()

with tf.Graph().as_default(), v1.Session() as session:
    v1.saved_model.load(session, ["serve"], "orders")
    print(session.run(ids.name, {"parts:0": ["nut"]}))
# endregion: show
