import sys

import tensorflow as tf

# region: show
run = "/models/orders/run-7"  # a folder in /, and the process is not root

try:
    tf.io.gfile.makedirs(run)  # mark
except tf.errors.PermissionDeniedError as e:
    print(e.error_code, e.message)
    sys.exit(1)
# endregion: show
