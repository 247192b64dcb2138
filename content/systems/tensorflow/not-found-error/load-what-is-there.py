import tensorflow as tf

# region: show
wanted = {
    "dense/kernel": tf.Variable(tf.zeros([16, 4])),
    "dense/bias": tf.Variable(tf.zeros([4])),
}
path = "/ckpt/orders/model-7"
saved = dict(tf.train.list_variables(path))  # mark

for name, variable in wanted.items():
    if saved.get(name) == variable.shape.as_list():
        variable.assign(tf.train.load_variable(path, name))
print("not in the checkpoint:", sorted(wanted.keys() - saved.keys()))
print("not in the model:", sorted(saved.keys() - wanted.keys()))
# endregion: show
