import sys

import tensorflow as tf

# region: show
writer = tf.summary.create_file_writer("logs")


@tf.function
def log_loss(step: tf.Tensor) -> None:
    with writer.as_default():
        tf.summary.write("loss", tf.constant(0.5), step=step)


log_loss(tf.constant(1, dtype=tf.int64))
writer.close()  # mark
writer = tf.summary.create_file_writer("logs")
try:
    log_loss(tf.constant(2, dtype=tf.int64))
except tf.errors.NotFoundError as error:
    print(f"{type(error).__name__}: {error}")
    sys.exit(1)
# endregion: show
