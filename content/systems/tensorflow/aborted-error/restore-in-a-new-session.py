import multiprocessing
import os
import socket
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
        saver = tf.compat.v1.train.Saver()
        start = tf.compat.v1.global_variables_initializer()
        for attempt in range(3):
            with tf.compat.v1.Session(chief.target) as session:  # mark
                try:
                    if attempt == 0:
                        session.run(start)
                        print("count:", session.run(step))
                        saver.save(session, "./orders")
                        first.kill()
                        first.join()
                        later.set()
                        up.wait()
                    else:
                        saver.restore(session, "./orders")
                    print("count:", session.run(step))
                    break
                except (tf.errors.AbortedError, tf.errors.UnavailableError):
                    print("the parameter server is another one: a new session")
# endregion: show
