import sys

import tensorflow as tf

# region: show
shards = ["/data/orders/part-00000.tfrecord", "/data/orders/part-00001.tfrecord"]
orders = tf.data.TFRecordDataset(shards).batch(32)
print("the dataset is built")

try:
    for batch in orders:  # mark
        print(batch.shape)
except tf.errors.NotFoundError as error:
    print(error.error_code, error.message)
    sys.exit(1)
# endregion: show
