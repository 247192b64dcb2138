# https://www.tensorflow.org/api_docs/python/tf/compat
from tensorflow.compat import v1 as v1
