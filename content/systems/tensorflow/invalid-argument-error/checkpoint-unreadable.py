import sys

import tensorflow as tf

restore_op = getattr(tf.raw_ops, "RestoreV2")

# region: show
try:
    restore_op(  # as a Saver's graph calls it  # mark
        prefix="s3://orders/model-7",
        tensor_names=["head"],
        shape_and_slices=[""],
        dtypes=[tf.float32],
    )
except tf.errors.InvalidArgumentError as e:
    print(f"{type(e).__name__}: {e}")

try:
    print(tf.train.list_variables("s3://orders/model-7"))
except ValueError as e:
    print(f"the reader in Python: {type(e).__name__}")
    sys.exit(1)
# endregion: show
