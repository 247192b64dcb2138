# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        return Order(id="o-43")


# region: show
# The server has an algorithm switched off: decompressing costs more than it may.
enabled = 1 << grpc.Compression.NoCompression | 1 << grpc.Compression.Gzip
server_options = {"grpc.compression_enabled_algorithms_bitset": enabled}

deflate = grpc.Compression.Deflate  # mark
with (
    serve(Orders(), options=server_options) as shop,
    grpc.insecure_channel(shop.address, compression=deflate) as channel,
):
    try:
        request = CreateOrderRequest(order=Order(customer="c-7"))
        print("created", OrdersStub(channel).CreateOrder(request).id)
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
