import sys

import tensorflow as tf

# region: show
with tf.Graph().as_default():
    total = tf.constant(1.0) + 2.0
    for attempt in range(3):  # mark
        try:
            with tf.compat.v1.train.SingularMonitoredSession(
                checkpoint_dir="/checkpoints/orders"
            ) as session:
                print(session.run(total))
            break
        except tf.errors.AbortedError as error:
            print(attempt, error.error_code, error.message)
    else:
        sys.exit(1)
# endregion: show
