import tensorflow as tf


# region: show
class Prices(tf.Module):
    def __init__(self, start: float) -> None:
        super().__init__()
        self.weights = tf.Variable(tf.constant([start, start]))


path = tf.train.Checkpoint(prices=Prices(1.5)).write("orders")

prices = Prices(0.0)
wanted = {
    "prices/weights/.ATTRIBUTES/VARIABLE_VALUE": prices.weights,
    "prices/bias/.ATTRIBUTES/VARIABLE_VALUE": tf.Variable(tf.zeros([2])),
}
saved = dict(tf.train.list_variables(path))  # mark
for name, variable in wanted.items():
    if saved.get(name) == variable.shape.as_list():
        variable.assign(tf.train.load_variable(path, name))

print("loaded", prices.weights.numpy())
print("not in the checkpoint:", sorted(wanted.keys() - saved.keys()))
print("not in the model:", sorted(saved.keys() - wanted.keys()))
# endregion: show
