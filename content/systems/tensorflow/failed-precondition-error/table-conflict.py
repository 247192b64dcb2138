import sys

import tensorflow as tf

# region: show
vocabulary = ["bolt", "nut", "washer", "nut", "screw"]  # mark
numbers = tf.range(len(vocabulary), dtype=tf.int64)
try:
    entries = tf.lookup.KeyValueTensorInitializer(vocabulary, numbers)
    table = tf.lookup.StaticHashTable(entries, default_value=-1)
    print(table.lookup(tf.constant(["screw"])).numpy())
except tf.errors.FailedPreconditionError as error:
    print(f"{type(error).__name__}: {error}")
    sys.exit(1)
# endregion: show
