import sys

import tensorflow as tf

# region: show
strategy = tf.distribute.MultiWorkerMirroredStrategy()
with strategy.scope():
    model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
    model.compile(optimizer="sgd", loss="mse")

orders = tf.data.Dataset.from_tensors((tf.ones([8, 4]), tf.ones([8, 1]))).repeat()
backup = tf.keras.callbacks.BackupAndRestore("/checkpoints/orders")

try:
    model.fit(orders, epochs=20, steps_per_epoch=100, callbacks=[backup])
except (tf.errors.AbortedError, tf.errors.UnavailableError) as error:
    print(error.error_code, error.message)
    sys.exit(75)  # mark
# endregion: show
