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
# A reverse proxy: it copies header section and body of the first answer, and of the second one
# what comes after them too.
answers = ["without trailers", "pass"]  # mark
with (
    serve(Orders()) as shop,
    play("front", upstream=shop.address, answers=answers) as proxy,
    grpc.insecure_channel(proxy.address) as channel,
):
    for answer in answers:
        try:
            order = OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"))
            print(f"{answer}: {order.id} is {order.state}")
        except grpc.RpcError as error:
            print(f"{answer}: {error.code()}, {error.details()}")
# endregion: show
