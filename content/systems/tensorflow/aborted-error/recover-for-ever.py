import tensorflow as tf

steps = 0


# region: show
class Refuse(tf.compat.v1.train.SessionRunHook):
    def after_run(self, run_context: object, run_values: object) -> None:
        global steps
        steps += 1
        if steps == 20:
            raise SystemExit(f"one call of run, steps begun: {steps}")
        raise tf.errors.AbortedError(None, None, "could not create a primitive descriptor")


with tf.Graph().as_default():
    total = tf.constant(1.0) + 2.0
    try:
        with tf.compat.v1.train.MonitoredSession(hooks=[Refuse()]) as session:
            session.run(total)  # mark
    except SystemExit as end:
        print(end)
# endregion: show
