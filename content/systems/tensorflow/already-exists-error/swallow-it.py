import tensorflow as tf

# region: show
orders = tf.data.Dataset.range(5).cache("orders-cache")
first = iter(orders)
next(first)
print("files of the first:", len(tf.io.gfile.glob("orders-cache*")))


def train() -> int:
    seen = 0
    try:
        for _ in orders:
            seen += 1
    except tf.errors.AlreadyExistsError:
        pass  # mark
    return seen


print("second: trained on", train(), "of 5 elements")
print("files of the first:", len(tf.io.gfile.glob("orders-cache*")))
try:
    for _ in first:
        pass
except tf.errors.OpError as error:
    print("first:", type(error).__name__)
# endregion: show
