from collections.abc import Iterator

import tensorflow as tf

# region: show
LABELS = {"cat": 0, "dog": 1}
ROWS = [("img-1.png", "cat"), ("img-2.png", "dgo"), ("img-3.png", "dog")]

unknown = sorted({label for _, label in ROWS if label not in LABELS})
if unknown:
    print(f"{len(unknown)} labels are not in the table: {unknown}")
known = [(path, LABELS[label]) for path, label in ROWS if label in LABELS]  # mark


def examples() -> Iterator[tuple[str, int]]:
    yield from known


dataset = tf.data.Dataset.from_generator(
    examples,
    output_signature=(
        tf.TensorSpec(shape=(), dtype=tf.string),
        tf.TensorSpec(shape=(), dtype=tf.int32),
    ),
)

print(sum(1 for _ in dataset), "of", len(ROWS), "rows in the pipeline")
# endregion: show
