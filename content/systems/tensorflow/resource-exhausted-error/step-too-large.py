import resource
from pathlib import Path
from typing import Any

import tensorflow as tf


# region: show
def limit_memory(mib: int) -> None:
    """From here on the system refuses what goes beyond, as a device does."""
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + mib * 2**20, used + mib * 2**20))


BATCH = 1024
weights = tf.Variable(tf.ones([4, 131072]))
photos = tf.ones([BATCH, 4])


def gradient(some: tf.Tensor) -> Any:
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(tf.nn.relu(some @ weights))
    return tape.gradient(loss, weights)


gradient(photos[:1])
limit_memory(400)
# The activations of all photos: 1024 · 131072 · 4 bytes = 512 MiB
try:
    weights.assign_sub(0.01 / BATCH * gradient(photos))  # mark
except tf.errors.ResourceExhaustedError as e:
    print(f"{type(e).__name__}: {e}")
    raise SystemExit(1) from e
# endregion: show
