import sys

import tensorflow as tf
from tensorflow.core.framework.graph_pb2 import GraphDef
from tensorflow.core.framework.node_def_pb2 import NodeDef

import_graph_def = getattr(tf, "import_graph_def")

# region: show
graph_def = GraphDef(node=[NodeDef(name="features", op="OrderFeaturesFrame")])

try:
    with tf.Graph().as_default():
        import_graph_def(graph_def)  # mark
except tf.errors.NotFoundError as error:
    sentence, _, host = error.message.partition(" in binary running on ")
    print(f"{type(error).__name__}: {sentence} in binary running on …")
    print("names the host:", host != "")
    sys.exit(1)
# endregion: show
