import sys

import tensorflow as tf

# region: show
try:
    with tf.io.gfile.GFile("orders.txt") as file:  # mode is "r"  # mark
        file.write("42 orders\n")
except tf.errors.PermissionDeniedError as error:
    print(f"{type(error).__name__}: {error}")
    sys.exit(1)
# endregion: show
