# needs: python3-grpcio
import sys

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
        context.abort(grpc.StatusCode.FAILED_PRECONDITION, "not leader")  # mark


with (
    serve(Leader()) as leader,
    serve(Follower()) as follower,
    grpc.insecure_channel(follower.address) as channel,
):
    try:
        request = CreateOrderRequest(order=Order(customer="c-7"))
        print("created", OrdersStub(channel).CreateOrder(request).id)
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
