from collections.abc import Iterator

import tensorflow as tf

# region: show
LABELS = {"cat": 0, "dog": 1}
ROWS = [("img-1.png", "cat"), ("img-2.png", "dgo"), ("img-3.png", "cat"), ("img-4.png", "dgo")]


def examples() -> Iterator[int]:
    for _, label in ROWS:
        try:
            yield LABELS[label]
        except KeyError:
            continue  # mark


dataset = tf.data.Dataset.from_generator(
    examples, output_signature=tf.TensorSpec(shape=(), dtype=tf.int32)
)
seen = [int(label) for label in dataset.as_numpy_iterator()]
print(f"no error: {len(seen)} of {len(ROWS)} rows, {seen.count(0)} cats, {seen.count(1)} dogs")
# endregion: show
