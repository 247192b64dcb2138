import tensorflow as tf

# region: show
demand = tf.constant([3.0, 5.0, 2.0, 4.0])  # 4 orders
forecast = tf.zeros([4, 3])  # the same 4 orders, 3 weeks each

column = tf.expand_dims(demand, axis=-1)  # mark
for name, part in {"demand": column, "forecast": forecast}.items():
    tf.debugging.assert_rank(part, 2, message=f"{name}: one row an order, one column a week")

error = forecast - column
print("error", error.shape)
# endregion: show
