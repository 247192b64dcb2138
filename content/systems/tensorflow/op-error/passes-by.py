from pathlib import Path

import tensorflow as tf


class Prices(tf.Module):
    def __init__(self) -> None:
        super().__init__()
        self.weights = tf.Variable(tf.constant([1.0, 2.0]))


# region: show
checkpoint = tf.train.Checkpoint(Prices())
path = checkpoint.write("prices/ckpt")
shard = Path(f"{path}.data-00000-of-00001")
shard.write_bytes(shard.read_bytes()[:-8])  # cut short

try:
    checkpoint.restore(path)  # mark
except tf.errors.OpError as e:
    print("never reached:", e.error_code)
# endregion: show
