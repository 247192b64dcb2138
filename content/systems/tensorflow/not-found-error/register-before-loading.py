from pathlib import Path

import tensorflow as tf
from tensorflow.core.framework.graph_pb2 import GraphDef
from tensorflow.core.framework.node_def_pb2 import NodeDef
from tensorflow.core.framework.types_pb2 import DT_INT16

import_graph_def = getattr(tf, "import_graph_def")

# region: show
# An op library that ships with TensorFlow stands for ours; in this copy its op has our name.
part = "lite/experimental/microfrontend/python/ops/_audio_microfrontend_op.so"
library = (Path(tf.__file__).parent / part).read_bytes()
Path("orders_ops.so").write_bytes(library.replace(b"AudioMicrofrontend", b"OrderFeaturesFrame"))

graph_def = GraphDef(
    node=[
        NodeDef(name="samples", op="Placeholder"),
        NodeDef(name="features", op="OrderFeaturesFrame", input=["samples"]),
    ]
)
graph_def.node[0].attr["dtype"].type = DT_INT16

tf.load_op_library("./orders_ops.so")  # mark
with tf.Graph().as_default() as graph:
    import_graph_def(graph_def)
print([operation.type for operation in graph.get_operations()])
# endregion: show
