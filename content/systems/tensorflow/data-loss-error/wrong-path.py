import sys

import tensorflow as tf

# region: show
try:
    # What the shell completes is a file. A checkpoint is a prefix: /checkpoints/orders/ckpt-7
    step = tf.train.load_variable("/checkpoints/orders/ckpt-7.data-00000-of-00001", "step")  # mark
    print(step)
except tf.errors.DataLossError as error:
    print(error.error_code, error.message)
    sys.exit(1)
# endregion: show
