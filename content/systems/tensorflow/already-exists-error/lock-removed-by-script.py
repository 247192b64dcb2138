import tensorflow as tf

# region: show
orders = tf.data.Dataset.range(5).cache("orders-cache")
first = iter(orders)
next(first)

tf.io.gfile.remove("orders-cache_0.lockfile")  # mark
second = iter(orders)
next(second)
print("both write:", len(tf.io.gfile.glob("orders-cache_0.data*")), "data files")

del second  # stopped before its end
print("left of both:", len(tf.io.gfile.glob("orders-cache*")), "files")
try:
    for _ in first:
        pass
except tf.errors.OpError as error:
    print("first:", type(error).__name__)
# endregion: show
