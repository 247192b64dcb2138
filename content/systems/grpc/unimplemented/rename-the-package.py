# needs: python3-grpcio
from concurrent.futures import ThreadPoolExecutor

import grpc
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        return Order(id=request.id, state="PAID")


class Renamed(grpc.GenericRpcHandler):
    """The same method and handler, under another name of the service."""

    def __init__(self, service):
        self.path = f"/{service}/GetOrder"  # mark

    def service(self, details):
        if details.method != self.path:
            return None
        return grpc.unary_unary_rpc_method_handler(
            Orders().GetOrder, GetOrderRequest.FromString, Order.SerializeToString
        )


# "Let's call it shop.v2 now": one deployment.
for service in ("shop.v1.Orders", "shop.v2.Orders"):
    server = grpc.server(ThreadPoolExecutor(4))
    server.add_generic_rpc_handlers([Renamed(service)])
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
        orders = OrdersStub(channel)  # in an app on somebody's phone, for shop.v1  # mark
        try:
            outcome = orders.GetOrder(GetOrderRequest(id="o-42")).state
        except grpc.RpcError as error:
            outcome = f"{error.code().name}: {error.details()}"
    print(f"the server has {service}: {outcome}")
    server.stop(None).wait()
# endregion: show
