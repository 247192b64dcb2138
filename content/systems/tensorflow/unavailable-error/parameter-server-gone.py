import json
import logging
import multiprocessing
import os
import socket
import sys

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"  # its lines vary
import tensorflow as tf

logging.getLogger("tensorflow").setLevel(logging.CRITICAL)
sockets = {job: socket.create_server(("127.0.0.1", 0)) for job in ["chief", "worker", "ps"]}
cluster = {job: [f"127.0.0.1:{free.getsockname()[1]}"] for job, free in sockets.items()}
for free in sockets.values():
    free.close()


# region: show
def serve(job: str) -> None:
    tf.distribute.Server(cluster, job_name=job, task_index=0).join()


fork = multiprocessing.get_context("fork")
tasks = {job: fork.Process(target=serve, args=(job,)) for job in ["worker", "ps"]}
for process in tasks.values():
    process.start()

this = {"type": "chief", "index": 0}
os.environ["TF_CONFIG"] = json.dumps({"cluster": cluster, "task": this})
resolver = tf.distribute.cluster_resolver.TFConfigClusterResolver()
strategy = tf.distribute.ParameterServerStrategy(resolver)
coordinator = tf.distribute.coordinator.ClusterCoordinator(strategy)
with strategy.scope():
    steps = tf.Variable(tf.constant(0.0))


@tf.function
def step() -> None:
    steps.assign_add(tf.constant(1.0))


for number in [1, 2]:
    coordinator.schedule(step)
    try:
        coordinator.join()
        print("after step", number, "the count is", steps.numpy())
    except tf.errors.UnavailableError as error:
        lines = str(error).splitlines()
        remote = next(line for line in lines if "remote target /job:ps" in line)
        print(f"{type(error).__name__}: {remote.split('/device')[0].split(' while')[0]}")
    if number == 1:
        tasks["ps"].kill()  # mark
        tasks["ps"].join()
tasks["worker"].kill()
# endregion: show
sys.stdout.flush()
os._exit(1)
