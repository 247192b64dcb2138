import sys

import tensorflow as tf

# region: show
spectrograms = tf.data.Dataset.range(5).cache("/tmp/orders-cache")
features = spectrograms.map(lambda value: value * 2)

try:
    for pair in tf.data.Dataset.zip((spectrograms, features)):  # mark
        print(pair)
except tf.errors.AlreadyExistsError as error:
    print(error.error_code, error.message)
    sys.exit(1)
# endregion: show
