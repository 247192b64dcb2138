# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub
from tokens import ProtectedOrders, bearer

# region: show
# Client → shop → orders. The shop has a token of its own for orders.
token_for_orders = "demo-shop-token"


class Shop(OrdersServicer):
    def GetOrder(self, request, context):
        if bearer(context) != "demo-token-1":
            context.abort(grpc.StatusCode.UNAUTHENTICATED, "token not accepted")
        own = (("authorization", f"Bearer {token_for_orders}"),)  # mark
        try:
            return to_orders.GetOrder(request, metadata=own)
        except grpc.RpcError as error:
            if error.code() != grpc.StatusCode.UNAUTHENTICATED:
                context.abort(error.code(), error.details())
            # The token of the caller was good. It is the own one that was refused.
            context.abort(grpc.StatusCode.INTERNAL, "orders refused the shop")  # mark


def refuse(token):
    return None if token == "demo-shop-token" else "token not accepted"


inner = ProtectedOrders(refuse)
with serve(inner) as orders, grpc.insecure_channel(orders.address) as inner_channel:
    to_orders = OrdersStub(inner_channel)
    with serve(Shop()) as shop, grpc.insecure_channel(shop.address) as channel:
        metadata = (("authorization", "Bearer demo-token-1"),)
        request = GetOrderRequest(id="o-42")
        order = OrdersStub(channel).GetOrder(request, metadata=metadata)
        print(order.id, "is", order.state)
        token_for_orders = "demo-shop-token-of-last-year"
        try:
            OrdersStub(channel).GetOrder(request, metadata=metadata)
        except grpc.RpcError as error:
            print(error.code(), error.details())
# endregion: show
