# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        return Order(id=request.id, state="PAID")


# region: show
flags = tuple((f"shop-flag-{n}", "on") for n in range(1, 201))  # mark
with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    try:
        print(OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"), metadata=flags))
    except grpc.RpcError as error:
        print(error)  # mark
        size = sum(len(name) + len(value) + 32 for name, value in flags)
        print(f"{len(flags)} fields, {size} bytes as HTTP/2 counts them; allowed: 8192")
        sys.exit(1)
# endregion: show
