import warnings

import tensorflow as tf

# region: show
warnings.filterwarnings("error", message="Your input ran out of data")  # mark

model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
dataset = tf.data.Dataset.from_tensor_slices((tf.ones([20, 1]), tf.ones([20, 1]))).batch(8)

history = model.fit(dataset, epochs=2, steps_per_epoch=5, shuffle=False, verbose=0)
print(len(history.history["loss"]), "epochs of 5 steps")
# endregion: show
