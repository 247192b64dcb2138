from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import grpc

METHOD = "/tensorflow.serving.PredictionService/Predict"
LOCAL = grpc.LocalConnectionType.UDS  # stands for TLS


# region: show
class TokenFile(grpc.AuthMetadataPlugin):
    def __call__(
        self, context: grpc.AuthMetadataContext, callback: grpc.AuthMetadataPluginCallback
    ) -> None:
        token = Path("token").read_text().strip()
        callback((("authorization", f"Bearer {token}"),), None)  # mark


class Gateway(grpc.GenericRpcHandler):
    def service(self, handler_call_details: grpc.HandlerCallDetails) -> grpc.RpcMethodHandler:
        def predict(request: bytes, context: grpc.ServicerContext) -> bytes:
            metadata = dict(context.invocation_metadata())
            if not str(metadata.get("authorization", "")).startswith("Bearer demo-token-"):
                context.abort(grpc.StatusCode.UNAUTHENTICATED, "no bearer token")
            return str(metadata["authorization"]).encode()

        return grpc.unary_unary_rpc_method_handler(predict)


gateway = grpc.server(ThreadPoolExecutor(1))
gateway.add_generic_rpc_handlers((Gateway(),))
gateway.add_secure_port("unix:gateway", grpc.local_server_credentials(LOCAL))
gateway.start()

credentials = grpc.composite_channel_credentials(
    grpc.local_channel_credentials(LOCAL), grpc.metadata_call_credentials(TokenFile())
)
with grpc.secure_channel("unix:gateway", credentials) as channel:
    predict: Callable[[bytes], bytes] = channel.unary_unary(METHOD)
    for token in ("demo-token-1", "demo-token-2"):  # rotated between two calls
        Path("token").write_text(token)
        print("accepted", predict(b"").decode())
gateway.stop(None)
# endregion: show
