import tensorflow as tf
from tensorflow.summary import SummaryWriter


# region: show
def logger(writer: SummaryWriter):
    @tf.function
    def log_loss(step: tf.Tensor) -> None:
        with writer.as_default():
            tf.summary.write("loss", tf.constant(0.5), step=step)

    return log_loss


writer = tf.summary.create_file_writer("logs")
logger(writer)(tf.constant(1, dtype=tf.int64))
writer.close()

writer = tf.summary.create_file_writer("logs")
log_loss = logger(writer)  # mark
log_loss(tf.constant(2, dtype=tf.int64))
writer.close()
print(len(tf.io.gfile.glob("logs/events*")), "files of events")
# endregion: show
