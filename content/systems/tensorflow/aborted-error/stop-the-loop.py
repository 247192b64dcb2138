import tensorflow as tf


class Refuse(tf.compat.v1.train.SessionRunHook):
    def after_run(self, run_context: object, run_values: object) -> None:
        raise tf.errors.AbortedError(None, None, "could not create a primitive descriptor")


# region: show
with tf.Graph().as_default():
    total = tf.constant(1.0) + 2.0
    for attempt in (1, 2, 3):  # mark
        try:
            with tf.compat.v1.train.SingularMonitoredSession(hooks=[Refuse()]) as session:
                print(session.run(total))
            break
        except tf.errors.AbortedError as error:
            print("attempt", attempt, "failed:", error.message)
    else:
        print("three attempts are enough: the job ends, and somebody is told")
# endregion: show
