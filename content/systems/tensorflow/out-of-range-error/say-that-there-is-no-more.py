import tensorflow as tf

# region: show
rows = iter([3.0, 5.0])


def next_price(_: tf.Tensor) -> float:
    return next(rows, -1.0)  # mark


@tf.function
def step(number: tf.Tensor) -> tf.Tensor:
    return tf.py_function(next_price, [number], tf.float32)


for number in range(4):
    price = float(step(tf.constant(number)))
    if price < 0:
        print("no more rows after", number)
        break
    print(number, price)
# endregion: show
