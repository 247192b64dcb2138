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
# The path of gRPC is /<package>.<Service>/<Method>, whatever the address says.
with (
    serve(Orders()) as shop,
    play("routes", upstream=shop.address, prefix="/shop.v1.Orders/") as ingress,  # mark
    grpc.insecure_channel(ingress.address) as channel,
):
    order = OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"))
    print(order.id, "is", order.state)
# endregion: show
