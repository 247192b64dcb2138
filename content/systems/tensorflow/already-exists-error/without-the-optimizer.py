import tensorflow as tf

# region: show
tf.config.optimizer.set_experimental_options({"disable_meta_optimizer": True})  # mark
print(tf.config.optimizer.get_experimental_options())
# endregion: show
