import tensorflow as tf

# region: show
found = ["bolt", "nut", "washer", "nut", "screw"]
vocabulary = list(dict.fromkeys(found))  # mark
numbers = tf.range(len(vocabulary), dtype=tf.int64)
entries = tf.lookup.KeyValueTensorInitializer(vocabulary, numbers)
table = tf.lookup.StaticHashTable(entries, default_value=-1)
print(vocabulary)
print(table.lookup(tf.constant(["screw"])).numpy())
# endregion: show
