# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        names = [name for name, value in context.invocation_metadata()]
        print(f"server: {names.count('authorization')} authorization value")
        return Order(id=request.id, state="PAID")


# region: show
class AddToken(grpc.UnaryUnaryClientInterceptor):
    def intercept_unary_unary(self, continuation, details, request):
        metadata = list(details.metadata or ())
        if "authorization" not in dict(metadata):  # mark
            metadata.append(("authorization", "Bearer demo-token-1"))
        return continuation(details._replace(metadata=metadata), request)


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(grpc.intercept_channel(channel, AddToken()))
    own = (("authorization", "Bearer demo-token-2"),)  # the caller brings a token of its own
    for metadata in (own, None):
        order = orders.GetOrder(GetOrderRequest(id="o-42"), metadata=metadata)
        print(order.id, "is", order.state)
# endregion: show
