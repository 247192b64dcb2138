import sys

import tensorflow as tf

# region: show
for path, text in [("orders-new.txt", "7"), ("orders.txt", "6")]:
    with tf.io.gfile.GFile(path, "w") as file:
        file.write(text)

try:
    tf.io.gfile.copy("orders-new.txt", "orders.txt")  # mark
except tf.errors.AlreadyExistsError as error:
    print(f"{type(error).__name__}: {error}")
    sys.exit(1)
# endregion: show
