import logging

import tensorflow as tf

# region: show
logging.basicConfig(format="%(levelname)s %(message)s")
try:
    tf.reshape(tf.constant([1.0, 2.0, 3.0]), [2, 2])
except tf.errors.OpError as e:
    logging.error("step failed: %r %s", e, e.args)  # mark
    raise SystemExit(1) from e
# endregion: show
