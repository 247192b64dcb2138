import sys

import tensorflow as tf

# region: show
try:
    model = tf.saved_model.load("/models/orders/3")  # mark
    print(list(model.signatures))
except tf.errors.NotFoundError as error:
    print(error.error_code, error.message)
    sys.exit(1)
# endregion: show
