# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Prices(OrdersServicer):  # another service
    def GetOrder(self, request, context):
        context.abort(grpc.StatusCode.NOT_FOUND, f"no price list {request.id}")


class Orders(OrdersServicer):
    saved = {"o-42": "2026-11"}  # id → price list

    def GetOrder(self, request, context):
        if request.id not in self.saved:
            details = f"order {request.id} not found"
            context.abort(grpc.StatusCode.NOT_FOUND, details)
        try:
            prices.GetOrder(GetOrderRequest(id=self.saved[request.id]))
        except grpc.RpcError as error:
            # Passes on the code of the other service.
            context.abort(error.code(), error.details())  # mark
        return Order(id=request.id, state="PAID")


with serve(Prices()) as other, grpc.insecure_channel(other.address) as to_prices:
    prices = OrdersStub(to_prices)
    with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
        try:
            print(OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42")))
        except grpc.RpcError as error:
            print(error)
            print("orders has o-42:", "o-42" in Orders.saved)
            sys.exit(1)
# endregion: show
