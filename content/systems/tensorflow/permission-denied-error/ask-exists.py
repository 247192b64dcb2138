import contextlib
import os

import tensorflow as tf

# region: show
os.makedirs("models")
with tf.io.gfile.GFile("models/orders.tfrecord", "w") as file:
    file.write("42 orders\n")
os.chmod("models", 0o000)
if os.getuid() == 0:  # permission bits don't bind root
    os.chmod(".", 0o755)
    os.setuid(65534)  # nobody

print("exists:", tf.io.gfile.exists("models/orders.tfrecord"))  # mark
print("isdir:", tf.io.gfile.isdir("models/orders.tfrecord"))
print("glob:", tf.io.gfile.glob("models/*.tfrecord"))
try:
    with tf.io.gfile.GFile("models/orders.tfrecord") as file:
        print(file.read())
except tf.errors.PermissionDeniedError as error:
    print("reading:", error.message)
# endregion: show
with contextlib.suppress(PermissionError):
    os.chmod("models", 0o755)
