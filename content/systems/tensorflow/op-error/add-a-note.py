from pathlib import Path

import tensorflow as tf


# region: show
def names_in(order: str) -> list[tuple[str, list[int]]]:
    try:
        return tf.train.list_variables("ckpt")
    except Exception as e:
        e.add_note(f"while handling {order}")  # mark
        raise


Path("ckpt.index").write_bytes(b"")
try:
    print(names_in("o-42"))
except tf.errors.OpError as e:
    print(e.error_code, e.message)
    print(e.__notes__)
# endregion: show
