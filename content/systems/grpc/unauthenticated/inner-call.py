# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub
from tokens import ProtectedOrders, bearer

# region: show
# Client → shop → orders. Both ask for a token.
class Shop(OrdersServicer):
    def GetOrder(self, request, context):
        if bearer(context) != "demo-token-1":
            context.abort(grpc.StatusCode.UNAUTHENTICATED, "token not accepted")
        try:
            return to_orders.GetOrder(request)  # no token  # mark
        except grpc.RpcError as error:
            context.abort(error.code(), error.details())  # as it is  # mark


inner = ProtectedOrders(lambda token: None if token else "missing bearer token")
with serve(inner) as orders, grpc.insecure_channel(orders.address) as inner_channel:
    to_orders = OrdersStub(inner_channel)
    with serve(Shop()) as shop, grpc.insecure_channel(shop.address) as channel:
        metadata = (("authorization", "Bearer demo-token-1"),)  # what the shop accepts
        try:
            request = GetOrderRequest(id="o-42")
            print(OrdersStub(channel).GetOrder(request, metadata=metadata))
        except grpc.RpcError as error:
            print(error)
            sys.exit(1)
# endregion: show
