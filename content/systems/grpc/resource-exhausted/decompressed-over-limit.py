# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        return Order(id="o-1")


with (
    serve(Orders()) as shop,
    grpc.insecure_channel(shop.address, compression=grpc.Compression.Gzip) as channel,  # mark
):
    # Zeros: a few kB on the wire.
    order = Order(customer="c-7", quantity=2, note=bytes(5 * 1024 * 1024))
    try:
        print("created", OrdersStub(channel).CreateOrder(CreateOrderRequest(order=order)).id)
    except grpc.RpcError as error:
        print(error)  # mark
        sys.exit(1)
# endregion: show
