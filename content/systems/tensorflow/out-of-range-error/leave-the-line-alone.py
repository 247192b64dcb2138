# region: show
import os

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "1"  # before the import  # mark

import tensorflow as tf


@tf.function
def total(dataset: tf.data.Dataset) -> tf.Tensor:
    result = tf.constant(0, tf.int64)
    for number in dataset:
        result += number
    return result


for epoch in range(3):
    print("epoch", epoch, int(total(tf.data.Dataset.range(5))), flush=True)

try:
    tf.strings.to_number("2,50")  # a real failure
except tf.errors.InvalidArgumentError:
    print("and the line of a real failure is still there")
# endregion: show
