# needs: python3-grpcio
import sys

import grpc
from certificates import Authority
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

key, certificate = Authority().issue("orders")

# region: show
server_credentials = grpc.ssl_server_credentials([(key, certificate)])
with (
    serve(OrdersServicer(), credentials=server_credentials) as shop,
    grpc.insecure_channel(shop.address) as channel,  # mark
):
    orders = OrdersStub(channel)
    try:
        print(orders.GetOrder(GetOrderRequest(id="o-42")))
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
