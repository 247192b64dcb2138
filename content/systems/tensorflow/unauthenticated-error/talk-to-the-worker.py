from concurrent.futures import ThreadPoolExecutor

import grpc
import tensorflow as tf


# region: show
class Gateway(grpc.GenericRpcHandler):
    """Stands before the worker, and wants a token."""

    def service(self, handler_call_details: grpc.HandlerCallDetails) -> grpc.RpcMethodHandler:
        def refuse(request: bytes, context: grpc.ServicerContext) -> bytes:
            context.abort(grpc.StatusCode.UNAUTHENTICATED, "no bearer token")

        return grpc.unary_unary_rpc_method_handler(refuse)


worker = tf.distribute.Server({"worker": ["localhost:0"]}, job_name="worker", task_index=0)
gateway = grpc.server(ThreadPoolExecutor(1))
gateway.add_generic_rpc_handlers((Gateway(),))
port = gateway.add_insecure_port("localhost:0")
gateway.start()

graph = tf.Graph()
with graph.as_default():
    total = tf.constant(2) * tf.constant(21)

try:
    with tf.compat.v1.Session(worker.target, graph=graph) as session:  # mark
        print(session.run(total))
finally:
    gateway.stop(None)
# endregion: show
