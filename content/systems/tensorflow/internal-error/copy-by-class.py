import os
import socket
from typing import Any

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import tensorflow as tf

operations: Any = tf.raw_ops

# region: show
with socket.create_server(("127.0.0.1", 0)) as chosen:
    address = f"127.0.0.1:{chosen.getsockname()[1]}"
server = tf.distribute.Server({"worker": [address]}, job_name="worker", task_index=0)
tf.config.experimental_connect_to_host(address)
orders: Any = tf.data.Dataset.range(3)
with tf.device("/job:worker/replica:0/task:0"):
    print("a tensor is copied:", tf.reduce_sum(tf.constant([12.5, 7.0])).numpy())

try:
    with tf.device("/job:worker/replica:0/task:0"):
        # A data set can't be copied to another process.
        print(operations.DatasetCardinality(input_dataset=orders._variant_tensor))
except (tf.errors.InternalError, tf.errors.ResourceExhaustedError) as error:
    print("the handler for failed copies:", error.message)
except tf.errors.OpError as error:
    print("passed by that handler, code", error.error_code)  # mark
    # Mostly behind "Failed copying input tensor from … in order to run DatasetCardinality:"
    print("Unable to parse tensor proto" in error.message)
# endregion: show
