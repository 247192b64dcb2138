import sys

import tensorflow as tf

# region: show
tf.profiler.experimental.start("/tmp/orders-profile")
try:
    tf.profiler.experimental.start("/tmp/orders-profile")  # mark
except tf.errors.AlreadyExistsError as error:
    print(error.error_code, error.message)
    tf.profiler.experimental.stop(save=False)
    sys.exit(1)
# endregion: show
