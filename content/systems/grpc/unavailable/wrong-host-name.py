# needs: python3-grpcio
import sys

import grpc
from certificates import Authority
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
authority = Authority()
key, certificate = authority.issue("orders", hosts=("orders.shop.example",))  # mark
server_credentials = grpc.ssl_server_credentials([(key, certificate)])
trusted = grpc.ssl_channel_credentials(authority.cert)
with (
    serve(OrdersServicer(), credentials=server_credentials) as shop,
    grpc.secure_channel(f"localhost:{shop.port}", trusted) as channel,
):
    orders = OrdersStub(channel)
    try:
        print(orders.GetOrder(GetOrderRequest(id="o-42")))
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
