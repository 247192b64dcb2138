# needs: python3-grpcio
import socket
import sys

import grpc


# region: show
def ask(port, credentials):
    with grpc.secure_channel(f"localhost:{port}", credentials) as channel:
        call = channel.unary_unary("/shop.v1.Orders/GetOrder")
        try:
            print("client: order", call(b"o-42").decode())
        except grpc.RpcError as error:
            print(f"client: {error.code()}: {error.details()}")
            fields = (*(error.initial_metadata() or ()), *error.trailing_metadata())
            print("client: fields of an answer:", [key for key, _ in fields] or "none")
            answered = "Error received from peer" in error.debug_error_string()  # mark
            print("client: an answer:", "yes" if answered else "no")
            return error.code()


with socket.socket() as server:  # bound and closed again: the server is down
    server.bind(("127.0.0.1", 0))
    port = server.getsockname()[1]
code = ask(port, grpc.ssl_channel_credentials())
# endregion: show
sys.exit(code is not None)
