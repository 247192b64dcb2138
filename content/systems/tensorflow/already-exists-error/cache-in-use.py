import sys

import tensorflow as tf

# region: show
spectrograms = tf.data.Dataset.range(5).cache("orders-cache")
features = spectrograms.map(lambda value: value * 2)

try:
    for pair in tf.data.Dataset.zip((spectrograms, features)):  # mark
        print(*[int(part.numpy()) for part in pair])
except tf.errors.AlreadyExistsError as error:
    text, _, _ = error.message.partition(" If you are sure")  # the time of the lock follows
    print(f"{type(error).__name__}: {text}")
    sys.exit(1)
# endregion: show
