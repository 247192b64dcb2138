import sys

import tensorflow as tf

# region: show
tf.config.set_soft_device_placement(False)

try:
    with tf.device("/GPU:7"):  # mark
        print(tf.zeros([2, 2]).device)
except tf.errors.InvalidArgumentError as e:
    print(e.error_code, e.message)
    print([device.name for device in tf.config.list_logical_devices()])
    sys.exit(1)
# endregion: show
