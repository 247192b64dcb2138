# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
saved = {"o-42": Order(id="o-42", state="PAID")}


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        return saved.get(request.id)  # None for o-404  # mark


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    try:
        print(OrdersStub(channel).GetOrder(GetOrderRequest(id="o-404")))
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
