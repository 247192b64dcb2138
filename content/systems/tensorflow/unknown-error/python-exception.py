from collections.abc import Iterator

import tensorflow as tf

# region: show
LABELS = {"cat": 0, "dog": 1}
ROWS = [("img-1.png", "cat"), ("img-2.png", "dgo"), ("img-3.png", "dog")]


def examples() -> Iterator[tuple[str, int]]:
    for path, label in ROWS:
        yield path, LABELS[label]  # mark


dataset = tf.data.Dataset.from_generator(
    examples,
    output_signature=(
        tf.TensorSpec(shape=(), dtype=tf.string),
        tf.TensorSpec(shape=(), dtype=tf.int32),
    ),
)

try:
    for path, label in dataset:
        print(path, label)
except KeyError as e:
    print("never reached: the KeyError does not leave the generator", e)
except tf.errors.UnknownError as e:
    print(type(e).__name__, e.error_code)
    print(e.message)
    raise SystemExit(1)
# endregion: show
