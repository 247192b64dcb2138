import tensorflow as tf

# region: show
skus = ["bolt", "nut", "washer"]
lookup = tf.keras.layers.StringLookup(vocabulary=skus)  # 0 is kept for unknown words
embed = tf.keras.layers.Embedding(input_dim=lookup.vocabulary_size(), output_dim=4)  # mark

ids = lookup(tf.constant(["bolt", "washer", "never seen"]))
tf.debugging.assert_less(ids, tf.cast(lookup.vocabulary_size(), ids.dtype))
print(embed(ids).shape)
# endregion: show
