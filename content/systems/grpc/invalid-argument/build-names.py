# needs: python3-grpcio
import re

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        if not re.fullmatch(r"customers/[^/]+/orders/[^/]+", request.id):
            details = f"id {request.id!r} must be like customers/{{customer}}/orders/{{order}}"
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, details)
        return Order(id=request.id, state="PAID")


def order_name(customer, order):
    """The only place that knows how the name of an order is built."""
    for part, value in (("customer", customer), ("order", order)):
        if not re.fullmatch(r"[a-z0-9-]+", value):
            raise ValueError(f"{part} of the name is {value!r}")  # mark
    return f"customers/{customer}/orders/{order}"


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    for customer in ("", "c-7"):
        try:
            request = GetOrderRequest(id=order_name(customer, "o-42"))
            order = OrdersStub(channel).GetOrder(request)
            print(f"{order.id}: {order.state}")
        except ValueError as error:
            print("not sent:", error)
# endregion: show
