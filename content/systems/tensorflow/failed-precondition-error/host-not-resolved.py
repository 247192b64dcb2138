import os
import sys

import tensorflow as tf

os.environ["NO_GCE_CHECK"] = "true"  # no search for credentials

# region: show
# From a shell profile of another network. The name means nothing here.
os.environ["https_proxy"] = "http://proxy.shop.invalid:3128"  # mark

try:
    print(tf.io.gfile.exists("gs://shop-orders/orders-0.tfrecord"))
except tf.errors.FailedPreconditionError as error:
    print(f"{type(error).__name__}: {error}")
    sys.exit(1)
# endregion: show
