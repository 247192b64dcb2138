import sys

import tensorflow as tf

# region: show
records = tf.data.TFRecordDataset("/data/orders/train")  # mark
try:
    for record in records.take(1):
        print(record)
except tf.errors.FailedPreconditionError as error:
    print(error.error_code, error.message)
    sys.exit(1)
# endregion: show
