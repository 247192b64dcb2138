import sys
import time

import tensorflow as tf

# region: show
begin = time.monotonic()
try:
    print(tf.io.gfile.exists("gs://shop-orders/orders-00000.tfrecord"))  # mark
except tf.errors.AbortedError as error:
    print(error.error_code, error.message)
    print(f"after {time.monotonic() - begin:.0f} s")
    sys.exit(1)
# endregion: show
