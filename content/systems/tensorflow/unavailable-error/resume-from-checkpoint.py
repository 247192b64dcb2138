import multiprocessing
import os
import socket

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"  # its lines vary
import tensorflow as tf


class Progress(tf.Module):
    def __init__(self) -> None:
        super().__init__()
        self.step = tf.Variable(tf.constant(0))


# region: show
def serve(address: str) -> None:
    tf.distribute.Server({"worker": [address]}, job_name="worker", task_index=0).join()


def train(address: str, dies: multiprocessing.Process | None) -> None:
    tf.config.experimental_connect_to_host(address, job_name="worker")
    progress = Progress()
    checkpoint = tf.train.Checkpoint(progress=progress)
    latest = tf.train.latest_checkpoint("orders")
    if latest is not None:
        checkpoint.restore(latest).assert_existing_objects_matched()  # mark
    print("starts at step", progress.step.numpy(), flush=True)
    try:
        while int(progress.step.numpy()) < 6:
            with tf.device("/job:worker/replica:0/task:0/device:CPU:0"):
                tf.reduce_sum(tf.ones([4])).numpy()
            progress.step.assign_add(tf.constant(1))
            checkpoint.save("orders/model")
            if dies is not None and int(progress.step.numpy()) == 3:
                os.kill(dies.pid or 0, 9)
    except tf.errors.UnavailableError as error:
        print(f"{type(error).__name__}: this task ends, with status 75", flush=True)
        os._exit(75)  # mark
    print("trained to step", progress.step.numpy(), flush=True)
    os._exit(0)


fork = multiprocessing.get_context("fork")
for attempt in [1, 2]:  # this is the platform: it starts all tasks again
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    worker = fork.Process(target=serve, args=(address,))
    worker.start()
    trainer = fork.Process(target=train, args=(address, worker if attempt == 1 else None))
    trainer.start()
    trainer.join()
    worker.kill()
# endregion: show
