# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub
from tokens import bearer

# region: show
tokens = {"demo-token-2": "billing"}  # demo-token-1 has expired


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        caller = tokens.get(bearer(context))
        if caller is None:
            context.abort(grpc.StatusCode.UNAUTHENTICATED, "token not accepted")  # mark
        if caller != "billing":
            context.abort(grpc.StatusCode.PERMISSION_DENIED, "orders.get denied")
        return Order(id=request.id, state="PAID")


def get_order(orders, token):
    metadata = (("authorization", f"Bearer {token}"),)
    return orders.GetOrder(GetOrderRequest(id="o-42"), metadata=metadata)


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    try:
        order = get_order(orders, "demo-token-1")
    except grpc.RpcError as error:
        # A client can only do this when the code says so.
        if error.code() != grpc.StatusCode.UNAUTHENTICATED:
            raise
        print(error.code(), f"{error.details()}; refreshing")
        order = get_order(orders, "demo-token-2")
    print(order.id, "is", order.state)
# endregion: show
