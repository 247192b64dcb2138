import tensorflow as tf

# region: show
skus = ["bolt", "nut", "washer"]
lookup = tf.keras.layers.StringLookup(vocabulary=skus)  # 0 is kept for unknown words
embed = tf.keras.layers.Embedding(input_dim=lookup.vocabulary_size(), output_dim=4)  # mark

with tf.device("/CPU:0"):
    ids = lookup(tf.constant(["bolt", "washer", "never seen"]))
    print("ids", ids.numpy(), "of", lookup.vocabulary_size(), "rows")
    print(embed(ids).shape)
# endregion: show
