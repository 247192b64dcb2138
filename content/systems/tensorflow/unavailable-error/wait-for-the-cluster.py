import multiprocessing
import os
import socket
import sys
import time

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"  # its lines vary
import tensorflow as tf

with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    address = f"127.0.0.1:{free.getsockname()[1]}"


# region: show
def serve_late() -> None:
    time.sleep(3)
    tf.distribute.Server({"worker": [address]}, job_name="worker", task_index=0).join()


def listens(task: str, seconds: float) -> bool:
    host, port = task.rsplit(":", 1)
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            socket.create_connection((host, int(port)), 1).close()
            return True
        except OSError:
            time.sleep(0.2)
    return False


worker = multiprocessing.get_context("fork").Process(target=serve_late)
worker.start()
if not listens(address, seconds=30):  # mark
    print("nobody listens at", address)
    sys.exit(2)
os.environ["GRPC_FAIL_FAST"] = "true"
tf.config.experimental_connect_to_host(address, job_name="worker")
print([device.name for device in tf.config.list_logical_devices() if "worker" in device.name])
# endregion: show
worker.kill()
sys.stdout.flush()
os._exit(0)
