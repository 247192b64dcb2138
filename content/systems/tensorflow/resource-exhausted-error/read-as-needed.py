import struct
from pathlib import Path

import tensorflow as tf

PIXELS = 512 * 512 * 3
BMP = struct.pack("<2sIHHIIiiHH6I", b"BM", 54 + PIXELS, 0, 0, 54, 40, 512, 512, 1, 24, *[0] * 6)
for number in range(40):  # two million in real life
    Path(f"{number}.bmp").write_bytes(BMP + bytes(PIXELS))


# region: show
def read(path: tf.Tensor) -> tf.Tensor:
    photo = tf.io.decode_image(tf.io.read_file(path), channels=3, expand_animations=False)
    return tf.reshape(photo, [PIXELS])  # uint8: a quarter of float32


paths = tf.data.Dataset.list_files("*.bmp", shuffle=True)  # mark
orders = paths.map(read, num_parallel_calls=8).cache("cached").batch(32).prefetch(2)
print([tuple(batch.shape.as_list()) for batch in orders])
# endregion: show
