import sys

import tensorflow as tf

# region: show
photo = str(b"\xff\xd8\xff\xe0")  # the text of the bytes, with b'…' around it  # mark

try:
    image = tf.io.decode_image(tf.constant(photo), expand_animations=False)
    print(image.shape)
except tf.errors.InvalidArgumentError as e:
    print(f"{type(e).__name__}: {e}")
    sys.exit(1)
# endregion: show
