# needs: python3-grpcio
import re
import sys

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        if not re.fullmatch(r"customers/[^/]+/orders/[^/]+", request.id):
            details = f"id {request.id!r} must be like customers/{{customer}}/orders/{{order}}"
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, details)
        return Order(id=request.id, state="PAID")


customer = ""  # mark
with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    try:
        name = f"customers/{customer}/orders/o-42"
        print(OrdersStub(channel).GetOrder(GetOrderRequest(id=name)))
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
