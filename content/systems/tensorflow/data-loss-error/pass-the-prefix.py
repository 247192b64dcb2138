import tensorflow as tf

# region: show
prefix = tf.train.latest_checkpoint("/checkpoints/orders")  # mark
if not prefix or not tf.io.gfile.exists(prefix + ".index"):
    raise SystemExit("no checkpoint in /checkpoints/orders")
for name, shape in tf.train.list_variables(prefix):
    print(name, shape)
# endregion: show
