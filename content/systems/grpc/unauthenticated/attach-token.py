# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        metadata = dict(context.invocation_metadata())
        if "authorization" not in metadata:
            context.abort(grpc.StatusCode.UNAUTHENTICATED, "missing bearer token")
        return Order(id=request.id, state="PAID")


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    order = OrdersStub(channel).GetOrder(
        GetOrderRequest(id="o-42"),
        metadata=(("authorization", "Bearer demo-token-1"),),  # mark
    )
    print(order.id, "is", order.state)
# endregion: show
