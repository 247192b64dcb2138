import multiprocessing
import os
import signal
import socket
import sys

import tensorflow as tf


def serve(cluster: dict[str, list[str]]) -> None:
    tf.distribute.Server(cluster, job_name="ps", task_index=0).join()


# region: show
if __name__ == "__main__":
    with socket.create_server(("127.0.0.1", 0)) as chosen:
        address = f"127.0.0.1:{chosen.getsockname()[1]}"
    server = multiprocessing.get_context("spawn").Process(target=serve, args=({"ps": [address]},))
    server.start()
    with tf.Graph().as_default():
        price = tf.compat.v1.get_variable("price", initializer=tf.constant(2.5))
        total = price * 3.0
        session = tf.compat.v1.Session(f"grpc://{address}")
        session.run(tf.compat.v1.global_variables_initializer())
        print("total:", session.run(total))
        os.kill(server.pid or 0, signal.SIGSTOP)  # mark
        try:
            session.run(total, options=tf.compat.v1.RunOptions(timeout_in_ms=2000))
        except tf.errors.DeadlineExceededError as error:
            print(f"{type(error).__name__}: {error.message}")
            os.kill(server.pid or 0, signal.SIGCONT)
            session.close()
            sys.exit(1)
        finally:
            server.kill()
# endregion: show
