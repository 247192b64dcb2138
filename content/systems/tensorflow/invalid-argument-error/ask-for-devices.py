import os

import tensorflow as tf

# region: show
gpus = tf.config.list_logical_devices("GPU")
if not gpus and os.environ.get("REQUIRE_GPU") == "1":
    raise SystemExit("no GPU that TensorFlow can use; see the log above for why")
device = gpus[0].name if gpus else "/CPU:0"  # mark

graph = tf.Graph()
with graph.as_default(), tf.device(device):
    prices = tf.compat.v1.placeholder(tf.float32, shape=[2], name="prices")
    doubled = prices * 2.0

with graph.as_default(), tf.compat.v1.Session() as session:
    print("on", device, session.run(doubled, feed_dict={"prices:0": [1.0, 2.0]}))
# endregion: show
