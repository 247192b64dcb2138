import tensorflow as tf

# region: show
tf.keras.callbacks.TensorBoard("logs", profile_batch=0)  # mark

for run in ["first", "second"]:
    with tf.profiler.experimental.Profile(f"profiles/{run}"):
        tf.reduce_sum(tf.ones([100, 100]))
    runs = tf.io.gfile.glob(f"profiles/{run}/plugins/profile/*")
    print(run, "profiles:", len(runs))
# endregion: show
