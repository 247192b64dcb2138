import sys

import tensorflow as tf
from tensorflow.types.experimental import ConcreteFunction


# region: show
def load(path: str) -> ConcreteFunction:
    model = tf.saved_model.load(path)
    return model.signatures["serving_default"]  # mark


predict = load("/models/orders/1")
try:
    print(predict(tf.constant([[2.0, 3.0]])))
except tf.errors.FailedPreconditionError as error:
    print(error.error_code, error.message)
    sys.exit(1)
# endregion: show
