import multiprocessing
import sys
import time

import tensorflow as tf

address = "127.0.0.1:23461"


# region: show
def worker() -> None:
    server = tf.distribute.Server({"worker": [address]}, job_name="worker", task_index=0)
    server.join()


if __name__ == "__main__":
    process = multiprocessing.get_context("spawn").Process(target=worker)
    process.start()
    tf.config.experimental_connect_to_host(address, job_name="worker")
    with tf.device("/job:worker/replica:0/task:0/device:CPU:0"):
        price = tf.constant(2.5)
        process.kill()  # mark
        process.join()
        time.sleep(1)
        try:
            print(price * 3.0)
        except tf.errors.UnavailableError as error:
            print(error.error_code, error.message)
            sys.exit(1)
# endregion: show
