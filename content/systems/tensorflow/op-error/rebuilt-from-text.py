from pathlib import Path

import tensorflow as tf


# region: show
def names_in(order: str) -> list[tuple[str, list[int]]]:
    try:
        return tf.train.list_variables("ckpt")
    except Exception as e:
        raise type(e)(f"{order}: {e}") from None  # mark


Path("ckpt.index").write_bytes(b"")
try:
    print(names_in("o-42"))
except tf.errors.OpError as e:
    print("never reached:", e.error_code, e.message)
# endregion: show
