from collections.abc import Callable

import tensorflow as tf

# region: show
raised: list[BaseException] = []


def keeping(function: Callable[[tf.Tensor], float]) -> Callable[[tf.Tensor], float]:
    def call(value: tf.Tensor) -> float:
        try:
            return function(value)
        except Exception as e:
            raised.append(e)  # mark
            raise

    return call


def parse(value: tf.Tensor) -> float:
    return {"low": 0.1, "high": 0.9}[value.numpy().decode()]


try:
    tf.py_function(keeping(parse), [tf.constant("medium")], tf.float32)
except tf.errors.UnknownError as e:
    original = raised[0] if raised else e
    print("TensorFlow says", type(e).__name__)
    print("Python said", type(original).__name__, original)
# endregion: show
