from pathlib import Path

import tensorflow as tf


class Prices(tf.Module):
    def __init__(self) -> None:
        super().__init__()
        self.weights = tf.Variable(tf.constant([1.0, 2.0]))


# region: show
checkpoint = tf.train.Checkpoint(Prices())
path = checkpoint.write("prices/ckpt")
index = Path(f"{path}.index")
index.write_bytes(index.read_bytes()[:-8])  # a copy that was cut short

try:
    checkpoint.restore(path)  # mark
except tf.errors.DataLossError:
    print("never reached: what reads here does not say DataLossError")
except tf.errors.OpError as e:
    print(f"{type(e).__name__}: {e} ({e.error_code})")
    raise SystemExit(1) from e
# endregion: show
