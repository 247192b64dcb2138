# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
prices = {"c-7": 2}


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        price = prices.get(request.id)  # None for o-42
        return Order(id=request.id, quantity=price * 2)  # raises a TypeError  # mark


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    try:
        print(OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42")))
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
