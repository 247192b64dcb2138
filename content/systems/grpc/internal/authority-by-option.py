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
# Becomes :authority, and no field "host" is sent beside it.
options = (("grpc.default_authority", "shop.example"),)  # mark
with (
    serve(Orders()) as shop,
    play("front", upstream=shop.address, answers=["pass"]) as proxy,
    grpc.insecure_channel(proxy.address, options) as channel,
):
    order = OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"))
    print(order.id, "is", order.state)
    fields = proxy.do("fields")[0]
    print("called as", fields[":authority"], "and host:", fields.get("host"))
# endregion: show
