# needs: python3-grpcio
import sys

import grpc
from scene import play
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        return Order(id=request.id, state="PAID")


# region: show
# A route for the prefix /shop.v1.Orders/ that rewrites the prefix to /.
route = {"prefix": "/shop.v1.Orders/", "rewrite": "/"}  # mark
with (
    serve(Orders()) as shop,
    play("routes", upstream=shop.address, **route) as proxy,
    grpc.insecure_channel(proxy.address) as channel,
):
    try:
        print(OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42")))
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
