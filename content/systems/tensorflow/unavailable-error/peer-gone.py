import multiprocessing
import os
import socket
import sys

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"  # its lines vary
import tensorflow as tf

with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    address = f"127.0.0.1:{free.getsockname()[1]}"


# region: show
def serve() -> None:
    tf.distribute.Server({"worker": [address]}, job_name="worker", task_index=0).join()


worker = multiprocessing.get_context("fork").Process(target=serve)
worker.start()
tf.config.experimental_connect_to_host(address, job_name="worker")
with tf.device("/job:worker/replica:0/task:0/device:CPU:0"):
    price = tf.constant(2.5)
    print("computed by the worker:", (price * 2.0).numpy())

    worker.kill()  # mark
    worker.join()
    try:
        print((price * 3.0).numpy())
    except tf.errors.UnavailableError as error:  # its text differs from run to run
        said = ["reset by peer", "Socket closed", "failed to connect"]
        told = any(words in str(error) for words in said)
        print(f"{type(error).__name__}: status {error.error_code}, told by gRPC: {told}")
# endregion: show
sys.stdout.flush()
os._exit(1)  # at a usual exit TensorFlow would wait for the worker
