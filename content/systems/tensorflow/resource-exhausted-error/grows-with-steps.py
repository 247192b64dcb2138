import resource
from pathlib import Path

import tensorflow as tf


# region: show
def limit_memory(mib: int) -> None:
    """From here on the system refuses what goes beyond, as a device does."""
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + mib * 2**20, used + mib * 2**20))


losses: list[tf.Tensor] = []
predictions: list[tf.Tensor] = []
photos = tf.ones([2048, 2048])  # 16 MiB


def train_step() -> None:
    predicted = photos * 2.0
    losses.append(tf.reduce_mean(predicted))
    predictions.append(predicted)  # mark


train_step()
limit_memory(500)
try:
    for _ in range(100):
        train_step()
except tf.errors.ResourceExhaustedError as e:
    print("late" if len(losses) > 10 else "at once")
    print(f"{type(e).__name__}: {e}")
    raise SystemExit(1) from e
# endregion: show
