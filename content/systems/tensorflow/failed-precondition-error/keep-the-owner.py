import tensorflow as tf


# region: show
class Orders:
    def __init__(self, path: str) -> None:
        self.model = tf.saved_model.load(path)  # mark
        self.predict = self.model.signatures["serving_default"]


orders = Orders("/models/orders/1")
print(orders.predict(tf.constant([[2.0, 3.0]])))
# endregion: show
