# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub
from tokens import bearer

# region: show
tokens = {"demo-token-1": "billing"}


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        # One rule for everybody: whoever is not billing is refused. Nobody is not billing either.
        if tokens.get(bearer(context)) != "billing":
            details = "missing or insufficient permissions"
            context.abort(grpc.StatusCode.PERMISSION_DENIED, details)  # mark
        return Order(id=request.id, state="PAID")


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    try:
        print(OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42")))
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
