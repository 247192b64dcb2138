import json
import logging
import os
import socket
import sys
import time

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import tensorflow as tf

logging.getLogger("tensorflow").setLevel(logging.CRITICAL)
sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(3)]
ports = [each.getsockname()[1] for each in sockets]
for each in sockets:
    each.close()

# region: show
jobs = {job: [f"127.0.0.1:{port}"] for job, port in zip(("worker", "ps", "chief"), ports)}
servers = [tf.distribute.Server(jobs, job_name=job, task_index=0) for job in ("worker", "ps")]
os.environ["TF_CONFIG"] = json.dumps({"cluster": jobs, "task": {"type": "chief", "index": 0}})
resolver = tf.distribute.cluster_resolver.TFConfigClusterResolver(rpc_layer="grpc")
strategy = tf.distribute.ParameterServerStrategy(resolver)
coordinator = tf.distribute.coordinator.ClusterCoordinator(strategy)


def check(amount: float) -> float:
    if amount < 0:
        time.sleep(1)
        raise ValueError("a negative amount")
    return amount


@tf.function
def price(amount: tf.Tensor) -> tf.Tensor:
    return tf.numpy_function(check, [amount], tf.float64) * 2.5


amounts = [1.0, -1.0, 2.0, 3.0, 4.0, 5.0]
pending = [coordinator.schedule(price, args=(tf.constant(each, tf.float64),)) for each in amounts]
try:
    coordinator.join()  # mark
except tf.errors.OpError:
    print("join raised the first error, and forgot it")
coordinator.join()
print("first:", pending[0].fetch())
try:
    print("last:", pending[-1].fetch())
except tf.errors.CancelledError as error:
    print(f"{type(error).__name__}: the last one was never run")
    sys.exit(1)
# endregion: show
