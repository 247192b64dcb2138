import resource
from pathlib import Path
from typing import Any

import tensorflow as tf


# region: show
def limit_memory(mib: int) -> None:
    """From here on the system refuses what goes beyond, as a device does."""
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + mib * 2**20, used + mib * 2**20))


BATCH, PIECE = 1024, 32
weights = tf.Variable(tf.ones([4, 131072]))
photos = tf.ones([BATCH, 4])


def gradient(some: tf.Tensor) -> Any:
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(tf.nn.relu(some @ weights))
    return tape.gradient(loss, weights)


gradient(photos[:1])
limit_memory(400)
total = tf.zeros_like(weights)
for start in range(0, BATCH, PIECE):
    total += gradient(photos[start : start + PIECE])  # mark
weights.assign_sub(0.01 / BATCH * total)
print(f"one update, {BATCH // PIECE} pieces of {PIECE}: {float(weights[0, 0].numpy()):.2f}")
# endregion: show
