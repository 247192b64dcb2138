# https://www.tensorflow.org/api_docs/python/tf/profiler
from tensorflow.profiler import experimental as experimental
