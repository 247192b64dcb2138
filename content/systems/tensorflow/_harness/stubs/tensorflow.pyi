# https://github.com/tensorflow/tensorflow/blob/15fa8629e81de4aaffe48204c5edfaf671819af8/tensorflow/tools/api/golden/v2/tensorflow.pbtxt
from tensorflow import (
    config as config,
    distribute as distribute,
    errors as errors,
    linalg as linalg,
    raw_ops as raw_ops,
    saved_model as saved_model,
    sparse as sparse,
    strings as strings,
    summary as summary,
    train as train,
)
