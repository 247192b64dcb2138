import resource
from pathlib import Path

import tensorflow as tf


# region: show
def limit_memory(mib: int) -> None:
    """From here on the system refuses what goes beyond, as a device does."""
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + mib * 2**20, used + mib * 2**20))


def predict(batch: int) -> tf.Tensor | None:
    try:
        features = tf.zeros([batch, 1 << 19])  # 2 MiB a photo
        return tf.tile(features, [2, 1])
    except tf.errors.ResourceExhaustedError as e:
        print(f"{batch}: {type(e).__name__}")
        return predict(batch // 2) if batch > 16 else None  # mark


predict(1)
limit_memory(512)
found = predict(128)
print("nothing fits" if found is None else f"fits: {found.shape}")
# endregion: show
