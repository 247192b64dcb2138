# needs: python3-grpcio
import sys

import grpc
from certificates import Authority
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

authority = Authority()
key, certificate = authority.issue("orders")
failed = False

# region: show
server_credentials = grpc.ssl_server_credentials(
    [(key, certificate)],
    root_certificates=authority.cert,
    require_client_auth=True,  # only clients with a certificate of this CA  # mark
)
expired_key, expired = authority.issue("billing", from_day=-90, until_day=-1)

with serve(OrdersServicer(), credentials=server_credentials) as shop:
    for credentials in (
        grpc.ssl_channel_credentials(authority.cert),  # sends none  # mark
        grpc.ssl_channel_credentials(authority.cert, expired_key, expired),  # mark
    ):
        with grpc.secure_channel(f"localhost:{shop.port}", credentials) as channel:
            try:
                print(OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42")))
            except grpc.RpcError as error:
                print(error)
                failed = True
# endregion: show

sys.exit(failed)
