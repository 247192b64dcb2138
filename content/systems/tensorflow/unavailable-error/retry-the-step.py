import multiprocessing
import os
import socket
import sys
import time
from multiprocessing.synchronize import Event

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"  # its lines vary
import tensorflow as tf

with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    address = f"127.0.0.1:{free.getsockname()[1]}"


# region: show
def serve(started: Event) -> None:
    started.wait()
    tf.distribute.Server({"worker": [address]}, job_name="worker", task_index=0).join()


fork = multiprocessing.get_context("fork")
starts = [fork.Event(), fork.Event()]
workers = [fork.Process(target=serve, args=(started,)) for started in starts]
for worker in workers:
    worker.start()

starts[0].set()
tf.config.experimental_connect_to_host(address, job_name="worker")
with tf.device("/job:worker/replica:0/task:0/device:CPU:0"):
    print("computed by the worker:", (tf.constant(2.5) * 2.0).numpy())
    workers[0].kill()
    workers[0].join()
    starts[1].set()  # the platform brings the worker back

    failed = 0
    for _ in range(4):
        time.sleep(2)
        try:
            print((tf.constant(2.5) * 3.0).numpy())
        except tf.errors.OpError:  # Unavailable, or Aborted: another worker answers
            failed += 1  # mark
host, port = address.split(":")
socket.create_connection((host, int(port)), 5).close()
print("a worker listens there again, and", failed, "of 4 retries failed")
# endregion: show
workers[1].kill()
sys.stdout.flush()
os._exit(0)  # at a usual exit TensorFlow would wait for the worker
