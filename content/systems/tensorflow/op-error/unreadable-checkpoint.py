from pathlib import Path

import tensorflow as tf


class Prices(tf.Module):
    def __init__(self) -> None:
        super().__init__()
        self.weights = tf.Variable(tf.constant([1.0, 2.0]))


# region: show
path = tf.train.Checkpoint(Prices()).write("/tmp/prices/ckpt")
shard = Path(f"{path}.data-00000-of-00001")
shard.write_bytes(b"\x01" + shard.read_bytes()[1:])  # one byte of a price  # mark

try:
    print(tf.train.load_variable(path, "weights/.ATTRIBUTES/VARIABLE_VALUE"))
except tf.errors.DataLossError:
    print("never reached: the reader does not say DataLossError here")
except tf.errors.OpError as e:
    print(type(e).__name__, e.error_code, e.message)
    raise SystemExit(1) from e
# endregion: show
