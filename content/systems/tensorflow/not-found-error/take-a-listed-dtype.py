import tensorflow as tf

# region: show
skus = tf.constant([101, 102], dtype=tf.int64)  # mark
quantities = tf.constant([7, 9], dtype=tf.int64)

rows = tf.lookup.KeyValueTensorInitializer(skus, quantities)
stock = tf.lookup.StaticHashTable(rows, default_value=0)
print(stock.lookup(skus).numpy())
# endregion: show
