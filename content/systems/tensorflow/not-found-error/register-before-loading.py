import tensorflow as tf

# region: show
tf.load_op_library("/opt/orders/orders_ops.so")  # mark
model = tf.saved_model.load("/models/orders/3")
print(list(model.signatures))
# endregion: show
