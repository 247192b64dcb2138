from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import grpc

METHOD = "/tensorflow.serving.PredictionService/Predict"


# region: show
class Serving(grpc.GenericRpcHandler):
    def service(self, handler_call_details: grpc.HandlerCallDetails) -> grpc.RpcMethodHandler:
        def predict(request: bytes, context: grpc.ServicerContext) -> bytes:
            return bytes(8 * 1024 * 1024)  # a segmentation map

        return grpc.unary_unary_rpc_method_handler(predict)


server = grpc.server(ThreadPoolExecutor(1))
server.add_generic_rpc_handlers((Serving(),))
port = server.add_insecure_port("localhost:0")
server.start()

for limit in (4 * 1024 * 1024, 64 * 1024 * 1024):  # the default, and a larger one
    options = [("grpc.max_receive_message_length", limit)]  # mark
    with grpc.insecure_channel(f"localhost:{port}", options=options) as channel:
        predict: Callable[[bytes], bytes] = channel.unary_unary(METHOD)
        try:
            print(limit, "received", len(predict(b"")))
        except grpc.RpcError as e:
            print(limit, type(e).__name__)
server.stop(None)
# endregion: show
