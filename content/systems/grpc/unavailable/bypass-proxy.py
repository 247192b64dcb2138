# needs: python3-grpcio
import os

import grpc
from scene import play
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        return Order(id=request.id, state="PAID")


# region: show
with serve(Orders()) as shop, play("connect-proxy", refuse=403) as proxy:
    os.environ["https_proxy"] = f"http://{proxy.address}"

    os.environ["no_grpc_proxy"] = "127.0.0.1,.svc.cluster.local"  # suffixes, no *  # mark
    with grpc.insecure_channel(shop.address) as channel:
        order = OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"))
        print(order.id, "is", order.state)
        print("the proxy was asked for", proxy.do("asked"))
# endregion: show
