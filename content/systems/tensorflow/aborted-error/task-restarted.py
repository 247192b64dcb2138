import multiprocessing
import os
import re
import socket
import sys
from typing import Any

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import tensorflow as tf


def free_ports(count: int) -> list[int]:
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    return [each.getsockname()[1] for each in sockets]


# region: show
def ps(jobs: dict[str, list[str]], begin: Any, up: Any) -> None:
    begin.wait()
    server = tf.distribute.Server(jobs, job_name="ps", task_index=0)
    up.set()
    server.join()


if __name__ == "__main__":
    jobs = {job: [f"127.0.0.1:{port}"] for job, port in zip(("ps", "chief"), free_ports(2))}
    fork = multiprocessing.get_context("fork")  # nothing of TensorFlow has run yet
    now, later, up = fork.Event(), fork.Event(), fork.Event()
    now.set()
    first = fork.Process(target=ps, args=(jobs, now, fork.Event()), daemon=True)
    first.start()
    fork.Process(target=ps, args=(jobs, later, up), daemon=True).start()
    chief = tf.distribute.Server(jobs, job_name="chief", task_index=0)
    with tf.Graph().as_default():
        with tf.device("/job:ps/task:0"):
            count = tf.compat.v1.get_variable("count", initializer=tf.constant(1200.0))
            step = count.assign_add(tf.constant(1.0))
        session = tf.compat.v1.Session(chief.target)
        session.run(tf.compat.v1.global_variables_initializer())
        print("count:", session.run(step))
        first.kill()
        first.join()
        later.set()  # mark
        up.wait()
        try:
            session.run(step.op)
        except tf.errors.AbortedError as error:
            handle = re.compile(r"\b[0-9a-f]{8,16}\b")
            text = error.message.partition("Additional GRPC")[0].strip()
            print(f"{type(error).__name__}: {handle.sub('…', text)}")
            sys.exit(1)
# endregion: show
