import resource
from pathlib import Path

import tensorflow as tf


# region: show
def limit_memory(mib: int) -> None:
    """From here on the system refuses what goes beyond, as a device does."""
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + mib * 2**20, used + mib * 2**20))


photos = tf.ones([8192, 64])
first, second = tf.ones([64, 16384]), tf.ones([16384, 1])


@tf.function(jit_compile=True)
def score(some: tf.Tensor) -> tf.Tensor:
    return tf.reduce_sum(tf.nn.relu(some @ first) @ second)


score(photos[:64])
limit_memory(400)
try:
    print(float(score(photos).numpy()))  # mark
except tf.errors.ResourceExhaustedError as e:
    print(f"{type(e).__name__}: {e}")
    raise SystemExit(1) from e
# endregion: show
