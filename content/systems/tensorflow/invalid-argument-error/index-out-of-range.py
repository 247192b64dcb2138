import sys

import tensorflow as tf

# region: show
skus = ["bolt", "nut", "washer"]
lookup = tf.keras.layers.StringLookup(vocabulary=skus)  # 0 is kept for unknown words
embed = tf.keras.layers.Embedding(input_dim=len(skus), output_dim=4)  # mark

try:
    with tf.device("/CPU:0"):  # on a GPU: zeros, and no error
        print(embed(lookup(tf.constant(["bolt", "washer"]))).shape)
except tf.errors.InvalidArgumentError as e:
    text = e.message.replace("\x1b[1m", "").replace("\x1b[0m", "")  # Keras makes it bold
    print(f"{type(e).__name__}: {text}")
    sys.exit(1)
# endregion: show
