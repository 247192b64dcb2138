# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
database = []


class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        database.append("o-1")  # not reached
        return Order(id="o-1")


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    # The server receives at most 4 MiB a message.
    order = Order(customer="c-7", quantity=2, note=bytes(5 * 1024 * 1024))  # mark
    try:
        print("created", OrdersStub(channel).CreateOrder(CreateOrderRequest(order=order)).id)
    except grpc.RpcError as error:
        print(error)  # mark
        print("orders saved:", len(database))
        sys.exit(1)
# endregion: show
