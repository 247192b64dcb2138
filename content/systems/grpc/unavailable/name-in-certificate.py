# needs: python3-grpcio
import grpc
from certificates import Authority
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        return Order(id=request.id, state="PAID")


# region: show
authority = Authority()
hosts = ("orders.shop.example", "localhost")  # every name that clients dial  # mark
key, certificate = authority.issue("orders", hosts=hosts)
server_credentials = grpc.ssl_server_credentials([(key, certificate)])
trusted = grpc.ssl_channel_credentials(authority.cert)
with (
    serve(Orders(), credentials=server_credentials) as shop,
    grpc.secure_channel(f"localhost:{shop.port}", trusted) as channel,
):
    order = OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"))
    print(order.id, "is", order.state)
# endregion: show
