"""A shop that asks for a token: for programs in which the client is the point, and the server only has to say no."""

from collections.abc import Callable

import grpc
from shop_pb2 import Order
from shop_pb2_grpc import OrdersServicer


def bearer(context: grpc.ServicerContext) -> str | None:
    """The token of a call's metadata; None when there is no `authorization` of the form `Bearer <token>`."""
    value = dict(context.invocation_metadata()).get("authorization", "")
    scheme, _, token = value.partition(" ")
    return token if scheme.lower() == "bearer" and token and " " not in token else None


class ProtectedOrders(OrdersServicer):
    """Serves GetOrder to callers with a good token. `requests` counts the calls that have arrived.

    `refuse` gets the bearer token, and returns the reason to answer UNAUTHENTICATED with, or None to let the call in.
    """

    def __init__(self, refuse: Callable[[str | None], str | None]) -> None:
        self._refuse = refuse
        self.requests = 0

    def GetOrder(self, request, context):
        self.requests += 1
        if details := self._refuse(bearer(context)):
            context.abort(grpc.StatusCode.UNAUTHENTICATED, details)
        return Order(id=request.id, state="PAID")
