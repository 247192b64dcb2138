import sys

import tensorflow as tf

# region: show
skus = tf.constant([101, 102])  # int32, as Python's integers become
quantities = tf.constant([7, 9], dtype=tf.int64)

try:
    rows = tf.lookup.KeyValueTensorInitializer(skus, quantities)
    stock = tf.lookup.StaticHashTable(rows, default_value=0)  # mark
    print(stock.lookup(skus).numpy())
except tf.errors.NotFoundError as error:
    lines = error.message.splitlines()
    print(f"{type(error).__name__}: {lines[0]}")
    print(*[line for line in lines if "key_dtype in [DT_INT" in line], sep="\n")
    sys.exit(1)
# endregion: show
