import logging
from pathlib import Path

import tensorflow as tf

# region: show
logging.basicConfig(format="%(levelname)s %(message)s")
Path("ckpt.index").write_bytes(b"")
try:
    tf.train.list_variables("ckpt")
except tf.errors.OpError as e:
    logging.error("not restored: %r %s", e, e.args)  # mark
    raise
# endregion: show
