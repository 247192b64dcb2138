import os
import sys

import tensorflow as tf

# region: show
if os.getuid() == 0:  # permission bits don't bind root
    os.seteuid(65534)  # nobody

try:
    tf.io.gfile.makedirs("/TensorFlowOnSpark/run-7")  # meant for HDFS  # mark
    print("writing to /TensorFlowOnSpark/run-7")
except tf.errors.PermissionDeniedError as error:
    print(f"{type(error).__name__}: {error}")
    sys.exit(1)
# endregion: show
