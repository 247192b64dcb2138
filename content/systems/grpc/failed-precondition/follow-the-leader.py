# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Leader(OrdersServicer):
    def CreateOrder(self, request, context):
        return Order(id="o-42")


class Follower(OrdersServicer):
    def CreateOrder(self, request, context):
        context.set_trailing_metadata((("shop-leader", leader.address),))
        context.abort(grpc.StatusCode.FAILED_PRECONDITION, "not leader")


def create_order(request, redirects=2):
    global channel
    try:
        return OrdersStub(channel).CreateOrder(request)
    except grpc.RpcError as error:
        hint = dict(error.trailing_metadata()).get("shop-leader")
        not_leader = error.code() == grpc.StatusCode.FAILED_PRECONDITION
        # The members are known, not learnt from an error.
        if not (not_leader and hint in members and redirects):
            raise
    channel.close()
    channel = grpc.insecure_channel(hint)  # the same call, to another server  # mark
    return create_order(request, redirects - 1)


with serve(Leader()) as leader, serve(Follower()) as follower:
    members = {leader.address, follower.address}
    channel = grpc.insecure_channel(follower.address)
    request = CreateOrderRequest(order=Order(customer="c-7"))
    print("created", create_order(request).id)
    print("created", create_order(request, redirects=0).id, "without another redirect")
    channel.close()
# endregion: show
