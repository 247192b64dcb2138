# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def CancleOrder(self, request, context):  # the method is CancelOrder  # mark
        return Order(id=request.id, state="CANCELLED")


with serve(Orders()) as shop:  # no complaint
    with grpc.insecure_channel(shop.address) as channel:
        try:
            print(OrdersStub(channel).CancelOrder(GetOrderRequest(id="o-42")))
        except grpc.RpcError as error:
            print(error)
            sys.exit(1)
# endregion: show
