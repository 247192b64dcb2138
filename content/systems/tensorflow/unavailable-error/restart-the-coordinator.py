import sys

import tensorflow as tf

# region: show
resolver = tf.distribute.cluster_resolver.TFConfigClusterResolver()
strategy = tf.distribute.ParameterServerStrategy(resolver)
coordinator = tf.distribute.coordinator.ClusterCoordinator(strategy)


@tf.function
def step() -> tf.Tensor:
    return tf.reduce_sum(tf.random.uniform([32, 4]))


try:
    losses = [coordinator.schedule(step) for _ in range(1000)]
    coordinator.join()
except tf.errors.UnavailableError as error:  # mark
    print("a parameter server is gone:", error.message)
    sys.exit(75)  # a new coordinator connects again, makes the variables and loads them
print(losses[-1].fetch())
# endregion: show
