import tensorflow as tf


# region: show
@tf.function  # mark
def discounted(prices: tf.Tensor) -> tf.Tensor:
    if tf.reduce_sum(prices) > 100.0:
        return prices * 0.9
    return prices


graph = tf.Graph()
with graph.as_default():
    total = discounted(tf.constant([60.0, 70.0]))

with tf.compat.v1.Session(graph=graph) as session:
    print(session.run(total))
# endregion: show
