import json
import logging
from pathlib import Path

import tensorflow as tf

# region: show
logging.basicConfig(format="%(levelname)s %(message)s")


def fields(e: tf.errors.OpError) -> str:
    """In a graph the text stands above the first `[[{{node …}}]]`, below a stack."""
    above, _, _ = e.message.partition("\n\t [[")  # mark
    op = None if e.op is None else e.op.name
    known = {"class": type(e).__name__, "code": e.error_code, "op": op}
    return json.dumps(known | {"text": above.splitlines()[-1]})


Path("ckpt.index").write_bytes(b"")
try:
    tf.train.list_variables("ckpt")
except tf.errors.OpError as e:
    logging.error("not restored: %s", fields(e))

graph = tf.Graph()
with graph.as_default():
    rows = tf.compat.v1.placeholder_with_default(2, [])
    table = tf.reshape(tf.constant([1.0, 2.0, 3.0]), [rows])
try:
    with tf.compat.v1.Session(graph=graph) as session:
        session.run(table)
except tf.errors.OpError as e:
    logging.error("step failed: %s", fields(e))
# endregion: show
