# needs: python3-grpcio
import grpc
from scene import play
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        fields = dict(context.invocation_metadata())
        print("server: request", fields["x-request-id"])
        return Order(id=request.id, state="PAID")


# region: show
incoming = {
    "content-length": "24",
    "connection": "keep-alive",
    "x-request-id": "req-0b9f",
    "accept-language": "de",
}
forwarded = ("x-request-id", "accept-language", "traceparent")  # mark

with (
    serve(Orders()) as shop,
    play("front", upstream=shop.address, answers=["pass"]) as proxy,
    grpc.insecure_channel(proxy.address) as channel,
):
    metadata = tuple((name, incoming[name]) for name in forwarded if name in incoming)
    order = OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"), metadata=metadata)
    print(order.id, "is", order.state)
# endregion: show
