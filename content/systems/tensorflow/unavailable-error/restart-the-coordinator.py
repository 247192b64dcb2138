import json
import logging
import multiprocessing
import os
import socket

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"  # its lines vary
import tensorflow as tf

logging.getLogger("tensorflow").setLevel(logging.CRITICAL)


class Progress(tf.Module):
    def __init__(self) -> None:
        super().__init__()
        self.steps = tf.Variable(tf.constant(0.0))


# region: show
def serve(cluster: dict[str, list[str]], job: str) -> None:
    tf.distribute.Server(cluster, job_name=job, task_index=0).join()


def coordinate(cluster: dict[str, list[str]], lost: int | None) -> None:
    this = {"type": "chief", "index": 0}
    os.environ["TF_CONFIG"] = json.dumps({"cluster": cluster, "task": this})
    resolver = tf.distribute.cluster_resolver.TFConfigClusterResolver()
    strategy = tf.distribute.ParameterServerStrategy(resolver)
    coordinator = tf.distribute.coordinator.ClusterCoordinator(strategy)
    with strategy.scope():
        progress = Progress()
    checkpoint = tf.train.Checkpoint(progress=progress)
    checkpoint.restore(tf.train.latest_checkpoint("orders"))  # mark
    step = tf.function(lambda: progress.steps.assign_add(tf.constant(1.0)))
    try:
        while progress.steps.numpy() < 4:
            coordinator.schedule(step)
            coordinator.join()
            checkpoint.save("orders/model")
            print("step", progress.steps.numpy(), flush=True)
            if lost is not None and progress.steps.numpy() == 2:
                os.kill(lost, 9)
    except tf.errors.UnavailableError as error:
        print(f"{type(error).__name__}: this coordinator ends, with status 75", flush=True)
        os._exit(75)  # mark
    os._exit(0)


fork = multiprocessing.get_context("fork")
for attempt in [1, 2]:  # this is the platform: it starts parameter server and coordinator again
    sockets = {job: socket.create_server(("127.0.0.1", 0)) for job in ["chief", "worker", "ps"]}
    cluster = {job: [f"127.0.0.1:{free.getsockname()[1]}"] for job, free in sockets.items()}
    for free in sockets.values():
        free.close()
    tasks = [fork.Process(target=serve, args=(cluster, job)) for job in ["worker", "ps"]]
    for process in tasks:
        process.start()
    lost = tasks[1].pid if attempt == 1 else None
    chief = fork.Process(target=coordinate, args=(cluster, lost))
    chief.start()
    chief.join()
    for process in tasks:
        process.kill()
# endregion: show
