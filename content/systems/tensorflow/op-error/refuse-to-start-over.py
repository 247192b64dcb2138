import tensorflow as tf

# region: show
DIRECTORY = "/tmp/prices"

tf.io.gfile.makedirs(DIRECTORY)
latest = tf.train.latest_checkpoint(DIRECTORY)
left = tf.io.gfile.glob(f"{DIRECTORY}/*.index")
if not latest and left:
    raise SystemExit(f"{len(left)} checkpoints, but none is named as the latest")  # mark
print("going on from", latest or "the beginning")
# endregion: show
