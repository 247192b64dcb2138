import resource
from pathlib import Path

import tensorflow as tf


# region: show
def limit_memory(mib: int) -> None:
    """From here on the system refuses what goes beyond, as a device does."""
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + mib * 2**20, used + mib * 2**20))


losses: list[float] = []
photos = tf.ones([2048, 2048])  # 16 MiB


def train_step() -> None:
    predicted = photos * 2.0
    losses.append(float(tf.reduce_mean(predicted).numpy()))  # mark


train_step()
limit_memory(500)
for _ in range(100):
    train_step()
print(f"{len(losses)} losses kept, the last is {losses[-1]}")
# endregion: show
