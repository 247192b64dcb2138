import os
import sys

import tensorflow as tf

# region: show
os.makedirs("models", mode=0o555)
if os.getuid() == 0:  # permission bits don't bind root
    os.chmod(".", 0o755)
    os.seteuid(65534)  # nobody

try:
    tf.io.gfile.makedirs("models/run-7")  # mark
    print("models/run-7 is there")
except tf.errors.PermissionDeniedError as error:
    print(f"{type(error).__name__}: {error}")
    sys.exit(1)
# endregion: show
