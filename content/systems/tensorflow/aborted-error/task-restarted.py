import multiprocessing
import sys
import time

import tensorflow as tf

cluster = {"ps": ["127.0.0.1:23471"], "chief": ["127.0.0.1:23472"]}


# region: show
def ps() -> None:
    tf.distribute.Server(cluster, job_name="ps", task_index=0).join()


if __name__ == "__main__":
    spawn = multiprocessing.get_context("spawn")
    first = spawn.Process(target=ps)
    first.start()
    chief = tf.distribute.Server(cluster, job_name="chief", task_index=0)
    with tf.Graph().as_default():
        with tf.device("/job:ps/task:0"):
            count = tf.compat.v1.get_variable("count", initializer=0.0)
        session = tf.compat.v1.Session(chief.target)
        session.run(tf.compat.v1.global_variables_initializer())
        first.kill()
        first.join()
        second = spawn.Process(target=ps)
        second.start()  # mark
        time.sleep(10)
        try:
            print(session.run(count))
        except tf.errors.AbortedError as error:
            print(error.error_code, error.message)
            sys.exit(1)
        finally:
            second.kill()
# endregion: show
