from collections.abc import Iterator

import tensorflow as tf


# region: show
def photos() -> Iterator[list[float]]:
    for _order in range(3):
        yield [0.0] * (1 << 45)  # mark


dataset = tf.data.Dataset.from_generator(
    photos, output_signature=tf.TensorSpec(shape=[None], dtype=tf.float32)
)
try:
    print(sum(1 for _photo in dataset), "photos")
except tf.errors.ResourceExhaustedError as e:
    print(f"{type(e).__name__}: {e.message.splitlines()[0]}")
    raise SystemExit(1) from e
# endregion: show
