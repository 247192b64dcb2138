# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
tokens = []
owners = {"o-1": "customer-1", "o-2": "customer-2", "o-3": "customer-3"}


# The gateway puts the user into x-user-id. So does anybody else who reaches this port.
class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        metadata = dict(context.invocation_metadata())
        user = metadata.get("x-user-id")  # mark
        tokens.extend(value for name, value in metadata.items() if name == "authorization")
        if owners.get(request.id) != user:
            context.abort(grpc.StatusCode.PERMISSION_DENIED, "orders.get denied")
        return Order(id=request.id, customer=user)


read = []
with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    for order_id, owner in owners.items():
        metadata = (("x-user-id", owner),)  # a name is enough
        request = GetOrderRequest(id=order_id)
        read.append(OrdersStub(channel).GetOrder(request, metadata=metadata).id)
print("tokens that the caller showed:", len(tokens))
print(f"orders of other people that he read: {len(read)} of {len(owners)}")
# endregion: show
