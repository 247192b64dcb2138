import json
import logging

import tensorflow as tf

# region: show
logging.basicConfig(format="%(levelname)s %(message)s")


def fields(e: tf.errors.OpError) -> str:
    first, _, rest = e.message.partition("\n")
    op = None if e.op is None else e.op.name
    known = {"class": type(e).__name__, "code": e.error_code, "op": op}
    return json.dumps(known | {"text": first, "cut": len(rest)})


try:
    tf.reshape(tf.constant([1.0, 2.0, 3.0]), [2, 2])
except tf.errors.OpError as e:
    logging.error("step failed: %s", fields(e))  # mark
# endregion: show
