import sys

import tensorflow as tf

# region: show
for path, text in [("/tmp/orders-new.txt", "7"), ("/tmp/orders.txt", "6")]:
    with tf.io.TFRecordWriter(path) as writer:
        writer.write(text.encode())

try:
    tf.io.gfile.copy("/tmp/orders-new.txt", "/tmp/orders.txt")  # mark
except tf.errors.AlreadyExistsError as error:
    print(error.error_code, error.message)
    sys.exit(1)
# endregion: show
