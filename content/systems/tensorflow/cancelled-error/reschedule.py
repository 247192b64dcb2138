import tensorflow as tf

# region: show
resolver = tf.distribute.cluster_resolver.TFConfigClusterResolver()
strategy = tf.distribute.ParameterServerStrategy(resolver)
coordinator = tf.distribute.coordinator.ClusterCoordinator(strategy)


@tf.function
def count_orders() -> tf.Tensor:
    return tf.reduce_sum(tf.ones([8]))


pending = [coordinator.schedule(count_orders) for _ in range(20)]
try:
    coordinator.join()
except tf.errors.OpError as error:
    print("the reason:", error.error_code, error.message)

again = 0
for value in pending:
    try:
        value.fetch()
    except tf.errors.CancelledError:
        coordinator.schedule(count_orders)  # mark
        again += 1
print("scheduled again:", again)
coordinator.join()
# endregion: show
