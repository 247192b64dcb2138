from pathlib import Path

import tensorflow as tf

# region: show
# An op library that ships with TensorFlow 2 stands for ours, under our op's name.
part = "lite/experimental/microfrontend/python/ops/_audio_microfrontend_op.so"
shipped = (Path(tf.__file__).parent / part).read_bytes()
library = shipped.replace(b"AudioMicrofrontend", b"OrderFeaturesFrame")
# This one is linked against the TensorFlow that loads it.
Path("orders_ops.so").write_bytes(library)

ops = tf.load_op_library("./orders_ops.so")  # mark
print([name for name in dir(ops) if name == "order_features_frame"])
# endregion: show
