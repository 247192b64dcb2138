import os

import tensorflow as tf

# not run: needs a GPU
# region: show
local_rank = int(os.environ.get("OMPI_COMM_WORLD_LOCAL_RANK", "0"))
gpus = tf.config.list_physical_devices("GPU")
tf.config.set_visible_devices(gpus[local_rank], "GPU")  # mark
print(tf.config.list_logical_devices("GPU"))
# endregion: show
