import os
import tempfile

import tensorflow as tf

# region: show
folder = tempfile.mkdtemp()
link = os.path.join(folder, "train.tfrecord")
os.symlink(link, link)  # mark

try:
    tf.io.read_file(link)
except tf.errors.NotFoundError as e:
    print("ENOENT has a class of its own:", e.message)
except tf.errors.UnknownError as e:
    # "...; Too many levels of symbolic links": ELOOP has none, nor has EIO.
    print(type(e).__name__, e.error_code)
    print(e.message.rsplit(";", 1)[-1].strip())
    raise SystemExit(1)
# endregion: show
