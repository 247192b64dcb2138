import sys

import tensorflow as tf

# region: show
CLASSES = 10

labels = tf.constant([1, 10])  # mark
logits = tf.zeros([2, CLASSES])
loss = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)

try:
    with tf.device("/CPU:0"):  # on a GPU: NaN, and no error
        print("loss", loss(labels, logits).numpy())
except tf.errors.InvalidArgumentError as e:
    print(f"{type(e).__name__}: {e}")
    sys.exit(1)
# endregion: show
