import sys

import tensorflow as tf

# region: show
try:
    with tf.io.gfile.GFile("/tmp/orders.txt") as file:  # mode is "r"  # mark
        file.write("42 orders\n")
except tf.errors.PermissionDeniedError as e:
    print(e.error_code, e.message)
    sys.exit(1)
# endregion: show
