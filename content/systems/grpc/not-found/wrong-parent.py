# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
shops = {"shops/eu": {"o-42": "PAID"}}


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        shop, _, order = request.id.partition("/orders/")
        try:
            return Order(id=request.id, state=shops[shop][order])
        except KeyError:  # the shop or the order: one answer for both  # mark
            details = "Requested entity was not found."
            context.abort(grpc.StatusCode.NOT_FOUND, details)


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    try:
        # The order is in shops/eu.
        print(OrdersStub(channel).GetOrder(GetOrderRequest(id="shops/us/orders/o-42")))  # mark
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
