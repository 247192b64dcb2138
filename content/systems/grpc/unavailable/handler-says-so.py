# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        context.set_trailing_metadata((("shop-dependency", "orders-db"),))
        context.abort(grpc.StatusCode.UNAVAILABLE, "orders-db: no free connection")  # mark


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    try:
        print(orders.GetOrder(GetOrderRequest(id="o-42")))
    except grpc.RpcError as error:
        print(error)
        print("from the server:", dict(error.trailing_metadata()))  # mark
        sys.exit(1)
# endregion: show
