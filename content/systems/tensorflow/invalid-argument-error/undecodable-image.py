import sys

import tensorflow as tf

# region: show
photo = str(b"\xff\xd8\xff\xe0")  # the text of the bytes, with b'…' around it  # mark

try:
    image = tf.io.decode_image(tf.constant(photo), expand_animations=False)
except tf.errors.InvalidArgumentError as e:
    print(e.error_code, e.message)
    sys.exit(1)
# endregion: show
