import sys

import tensorflow as tf

# region: show
CLASSES = 10

labels = tf.constant([1, 10])  # mark
logits = tf.zeros([2, CLASSES])
loss = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)

try:
    with tf.device("/CPU:0"):  # on a GPU: NaN, and no error
        print(float(loss(labels, logits).numpy()))
except tf.errors.InvalidArgumentError as e:
    print(e.error_code, e.message)
    sys.exit(1)
# endregion: show
