from collections.abc import Iterator

import tensorflow as tf

# region: show
PIECE = 1024


def pieces() -> Iterator[list[float]]:
    for _order in range(3):
        for _piece in range(4):
            yield [0.0] * PIECE  # mark


dataset = tf.data.Dataset.from_generator(
    pieces, output_signature=tf.TensorSpec(shape=[PIECE], dtype=tf.float32)
)
total = dataset.reduce(tf.constant(0), lambda count, piece: count + tf.shape(piece)[0])
print(f"{int(total)} numbers, never more than {PIECE} of them in Python")
# endregion: show
