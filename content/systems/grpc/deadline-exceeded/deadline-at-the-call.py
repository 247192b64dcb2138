# needs: python3-grpcio
import collections

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        print("the server sees a deadline:", context.time_remaining() < 3)
        return Order(id=request.id, state="PAID")


# region: show
class CallDetails(
    collections.namedtuple(
        "CallDetails", ("method", "timeout", "metadata", "credentials", "wait_for_ready")
    ),
    grpc.ClientCallDetails,
):
    """What an interceptor hands on."""


class WithTimeout(grpc.UnaryUnaryClientInterceptor):
    """For every unary call of the channel that brings no timeout of its own."""

    def __init__(self, seconds):
        self._seconds = seconds

    def intercept_unary_unary(self, continuation, details, request):
        timeout = self._seconds if details.timeout is None else details.timeout  # mark
        details = CallDetails(
            details.method,
            timeout,
            details.metadata,
            details.credentials,
            details.wait_for_ready,
        )
        return continuation(details, request)


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as plain:
    channel = grpc.intercept_channel(plain, WithTimeout(2))
    order = OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"))
    print(order.id, "is", order.state)
# endregion: show
