import os
import socket
import sys

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"  # its lines vary
import tensorflow as tf

with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    address = f"127.0.0.1:{free.getsockname()[1]}"

# region: show
os.environ["GRPC_FAIL_FAST"] = "true"  # without it the next call waits for ever

try:
    tf.config.experimental_connect_to_host(address, job_name="worker")  # mark
    print(tf.config.list_logical_devices())
except tf.errors.UnavailableError as error:
    print(f"{type(error).__name__}: {str(error).splitlines()[0]}")
    sys.exit(1)
# endregion: show
