import multiprocessing
import os
import socket
import time

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"  # its lines vary
import tensorflow as tf

with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    address = f"127.0.0.1:{free.getsockname()[1]}"


# region: show
def connect(fail_fast: str) -> None:
    os.environ["GRPC_FAIL_FAST"] = fail_fast
    try:
        tf.config.experimental_connect_to_host(address, job_name="worker")
        tf.config.list_logical_devices()
    except tf.errors.UnavailableError as error:
        print(f"{type(error).__name__} at once", flush=True)
    os._exit(75)


for fail_fast in ["true", "use_caller", "false"]:  # mark
    task = multiprocessing.get_context("fork").Process(target=connect, args=(fail_fast,))
    task.start()
    task.join(5)
    print(f"{fail_fast}: after 5 s", "it waits" if task.is_alive() else f"ended, {task.exitcode}")
    task.kill()
# endregion: show
