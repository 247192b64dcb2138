# needs: python3-grpcio
import grpc
from scene import play
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        return Order(id=request.id, state="PAID")


# region: show
class LogPath(grpc.ServerInterceptor):
    def intercept_service(self, continuation, details):
        print("server:", details.method)
        return continuation(details)


# The same route, without the rewrite.
route = {"prefix": "/shop.v1.Orders/"}  # mark
with (
    serve(Orders(), interceptors=(LogPath(),)) as shop,
    play("routes", upstream=shop.address, **route) as proxy,
    grpc.insecure_channel(proxy.address) as channel,
):
    order = OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"))
    print(order.id, "is", order.state)
# endregion: show
