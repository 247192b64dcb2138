from typing import Any

import tensorflow as tf


# region: show
class Orders(tf.Module):
    def __init__(self) -> None:
        super().__init__()
        self.price = tf.Variable(tf.constant(2.5))

    @tf.function(input_signature=[tf.TensorSpec([], tf.float32)])
    def total(self, quantity: tf.Tensor) -> tf.Tensor:
        return quantity * self.price


orders = Orders()
tf.saved_model.save(orders, "orders")


def load(path: str) -> Any:
    return tf.saved_model.load(path).total


class Predictor:
    def __init__(self, path: str) -> None:
        self.model: Any = tf.saved_model.load(path)  # mark
        self.total = self.model.total


try:
    print(load("orders")(tf.constant(3.0)))
except AssertionError as error:
    print("without its owner:", str(error).split(".")[0])
predictor = Predictor("orders")
print("with its owner:", float(predictor.total(tf.constant(3.0))))
# endregion: show
