import os

import tensorflow as tf

# region: show
gpus = tf.config.list_logical_devices("GPU")
if not gpus and os.environ.get("REQUIRE_GPU") == "1":
    raise SystemExit("no GPU that TensorFlow can use; see the log above for why")

device = gpus[0].name if gpus else "/CPU:0"  # mark
with tf.device(device):
    weights = tf.Variable(tf.zeros([2, 2]))
print(weights.device)
# endregion: show
