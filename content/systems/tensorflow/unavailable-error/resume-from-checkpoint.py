import sys

import tensorflow as tf

# region: show
model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
orders = tf.data.Dataset.from_tensors((tf.ones([32, 4]), tf.ones([32, 1]))).repeat(100)

try:
    model.fit(
        orders,
        epochs=10,
        callbacks=[tf.keras.callbacks.BackupAndRestore("/ckpt/orders/backup")],  # mark
    )
except tf.errors.UnavailableError as error:
    print(error.error_code, error.message)
    sys.exit(75)  # the platform starts the task again; fit resumes at the last epoch
print("trained")
# endregion: show
