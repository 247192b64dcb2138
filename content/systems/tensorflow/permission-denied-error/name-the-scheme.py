import os
from urllib.parse import urlparse

import tensorflow as tf


# region: show
def shared(directory: str) -> str:
    """A folder that all tasks see; a bare path would be each machine's own disk."""
    if urlparse(directory).scheme not in {"hdfs", "gs", "s3"}:  # mark
        raise SystemExit(f"{directory} names no shared filesystem")
    return directory


model_dir = shared(os.environ["MODEL_DIR"])
tf.io.gfile.makedirs(model_dir)
print("writing to", model_dir)
# endregion: show
