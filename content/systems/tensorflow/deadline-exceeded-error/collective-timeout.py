import sys

import tensorflow as tf

# region: show
# Each worker runs this with its own TF_CONFIG; one of them is missing.
options = tf.distribute.experimental.CommunicationOptions(timeout_seconds=120.0)  # mark
strategy = tf.distribute.MultiWorkerMirroredStrategy(communication_options=options)


def loss_of_replica() -> tf.Tensor:
    return tf.constant(1.0)


try:
    per_replica = strategy.run(loss_of_replica)
    print(strategy.reduce("SUM", per_replica, axis=None))
except tf.errors.DeadlineExceededError as error:
    print(error.error_code, error.message)
    sys.exit(1)
# endregion: show
