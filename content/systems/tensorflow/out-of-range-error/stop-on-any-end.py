from collections.abc import Iterator

import tensorflow as tf

# region: show
ROWS = ["3.0", "5.0", "", "8.0"]


class Prices:
    def __init__(self) -> None:
        self.rows = iter(ROWS)

    def __iter__(self) -> Iterator[float]:
        return self

    def __next__(self) -> float:
        row = next(self.rows)
        return float(next(iter(row.split())))  # mark


dataset = tf.data.Dataset.from_generator(
    Prices, output_signature=tf.TensorSpec(shape=(), dtype=tf.float32)
)
seen = sum(1 for _ in dataset)
print(f"{seen} of {len(ROWS)} rows, and no error")
# endregion: show
