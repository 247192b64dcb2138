import hashlib
import os
import shutil

import tensorflow as tf


# region: show
class Prices(tf.Module):
    def __init__(self, start: float) -> None:
        self.weights = tf.Variable(tf.ones([256]) * start)


def digest(path: str) -> str:
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def fetch(name: str) -> None:
    for part in [f"{name}.data-00000-of-00001", f"{name}.index"]:  # the index last
        if os.path.exists(part):
            os.remove(part)
        shutil.copyfile(f"trainer/{part}", part)
        if digest(part) != digest(f"trainer/{part}"):  # mark
            raise OSError(f"{part} is not what the trainer has")


tf.train.Checkpoint(Prices(1.0)).write("trainer/orders")
fetch("orders")
with open("orders.data-00000-of-00001", "r+b") as file:
    file.write(bytes(1024))  # damaged, with the right length
fetch("orders")

prices = Prices(0.0)
tf.train.Checkpoint(prices).read("orders").assert_existing_objects_matched()
print("restored, sum of the weights:", float(tf.reduce_sum(prices.weights)))
# endregion: show
