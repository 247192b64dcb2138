import sys

import tensorflow as tf

# region: show
tf.profiler.experimental.start("profiles")
try:
    tf.profiler.experimental.start("profiles")  # mark
except tf.errors.AlreadyExistsError as error:
    print(f"{type(error).__name__}: {error}")
    tf.profiler.experimental.stop(save=False)
    sys.exit(1)
# endregion: show
