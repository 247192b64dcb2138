import subprocess
import sys

import tensorflow as tf


# region: show
class Prices(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec([], tf.float32)])
    def with_tax(self, net: tf.Tensor) -> tf.Tensor:
        return net * 1.25  # mark

    @tf.function(input_signature=[tf.TensorSpec([], tf.float32)])
    def in_python(self, net: tf.Tensor) -> tf.Tensor:
        return tf.py_function(lambda price: price * 1.25, [net], tf.float32)


tf.saved_model.save(Prices(), "export/1")

elsewhere = """
import tensorflow as tf
prices = tf.saved_model.load("export/1")
for call in prices.in_python, prices.with_tax:
    try:
        print(float(call(tf.constant(2.0))))
    except tf.errors.InvalidArgumentError as e:
        print(next(line for line in e.message.splitlines() if "callback" in line))
"""
subprocess.run([sys.executable, "-c", elsewhere], check=True)
# endregion: show
