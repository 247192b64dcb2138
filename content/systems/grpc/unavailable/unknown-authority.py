# needs: python3-grpcio
import sys

import grpc
from certificates import Authority
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
authority = Authority("Company CA")
key, certificate = authority.issue("orders")
server_credentials = grpc.ssl_server_credentials([(key, certificate)])
public_roots = grpc.ssl_channel_credentials()  # the public ones only  # mark
with (
    serve(OrdersServicer(), credentials=server_credentials) as shop,
    grpc.secure_channel(f"localhost:{shop.port}", public_roots) as channel,
):
    orders = OrdersStub(channel)
    try:
        print(orders.GetOrder(GetOrderRequest(id="o-42")))
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
