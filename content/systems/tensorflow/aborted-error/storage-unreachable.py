import sys
import time

import tensorflow as tf

# not run: the retries take 100 seconds
# region: show
begin = time.monotonic()
try:
    print(tf.io.gfile.exists("gs://shop-orders/orders-00000.tfrecord"))  # mark
except tf.errors.AbortedError as error:
    print(f"{type(error).__name__}: {error}")
    print(f"after {time.monotonic() - begin:.0f} s")
    sys.exit(1)
# endregion: show
