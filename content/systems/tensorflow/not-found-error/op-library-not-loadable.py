from pathlib import Path

import tensorflow as tf

# region: show
# An op library that ships with TensorFlow 2 stands for ours, under our op's name.
part = "lite/experimental/microfrontend/python/ops/_audio_microfrontend_op.so"
shipped = (Path(tf.__file__).parent / part).read_bytes()
library = shipped.replace(b"AudioMicrofrontend", b"OrderFeaturesFrame")
# This one was linked against TensorFlow 1.
library = library.replace(b"libtensorflow_framework.so.2", b"libtensorflow_framework.so.1")  # mark
Path("orders_ops.so").write_bytes(library)

print("orders_ops.so is there:", Path("orders_ops.so").exists())
tf.load_op_library("./orders_ops.so")
# endregion: show
