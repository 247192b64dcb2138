import sys

import tensorflow as tf

# region: show
with tf.Graph().as_default():
    with tf.device("/job:ps/task:0"):
        count = tf.compat.v1.get_variable("count", initializer=0.0)
    step = count + 1.0
    saver = tf.compat.v1.train.Saver()

    for attempt in range(3):
        try:
            with tf.compat.v1.Session("grpc://chief:2222") as session:  # mark
                saver.restore(session, "/checkpoints/orders-1200")
                print(session.run(step))
            break
        except (tf.errors.AbortedError, tf.errors.UnavailableError) as error:
            print(attempt, error.error_code, error.message)
    else:
        sys.exit(1)
# endregion: show
