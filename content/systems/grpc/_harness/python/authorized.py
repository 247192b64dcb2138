"""A shop that knows its callers by their tokens and asks, before each call, whether the caller may do this."""

from collections.abc import Callable

import grpc
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer
from tokens import bearer


class AuthorizedOrders(OrdersServicer):
    """Serves GetOrder and CancelOrder. A call without a known token ends in UNAUTHENTICATED.

    `tokens` says who the tokens stand for. `refuse` gets the caller, the permission that the call needs
    ("orders.get") and the order's id; it returns the text to answer PERMISSION_DENIED with, or None.
    """

    def __init__(self, tokens: dict[str, str], refuse: Callable[[str, str, str], str | None]) -> None:
        self._tokens = tokens
        self._refuse = refuse

    def GetOrder(self, request, context):
        return self._answer("orders.get", "PAID", request, context)

    def CancelOrder(self, request, context):
        return self._answer("orders.cancel", "CANCELLED", request, context)

    def _answer(self, permission, state, request, context):
        caller = self._tokens.get(bearer(context))
        if caller is None:
            context.abort(grpc.StatusCode.UNAUTHENTICATED, "token not accepted")
        if details := self._refuse(caller, permission, request.id):
            context.abort(grpc.StatusCode.PERMISSION_DENIED, details)
        return Order(id=request.id, state=state)


def outcome(method, order_id: str, token: str) -> str:
    """Calls a method of OrdersStub with a token, and says in words how it went."""
    metadata = (("authorization", f"Bearer {token}"),)
    try:
        order = method(GetOrderRequest(id=order_id), metadata=metadata)
        return f"{order.id} is {order.state}"
    except grpc.RpcError as error:
        return f"{error.code()} {error.details()}"
