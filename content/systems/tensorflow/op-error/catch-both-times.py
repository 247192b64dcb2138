import tensorflow as tf


# region: show
def table(prices: tf.Tensor) -> tf.Tensor:
    return tf.reshape(prices, [2, 2])


def attempt(shape: list[int | None]) -> str:
    graph = tf.function(table, input_signature=[tf.TensorSpec(shape)])
    try:
        return str(graph(tf.constant([1.0, 2.0, 3.0])))
    except tf.errors.OpError as e:
        return f"at run time: {type(e).__name__} {e.error_code}"
    except (ValueError, TypeError) as e:  # mark
        return f"while the graph was built: {type(e).__name__}"


print(attempt([None]))
print(attempt([3]))
# endregion: show
