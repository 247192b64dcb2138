# needs: python3-grpcio
import re

import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        order = request.order
        for refused, text in (
            (not request.request_id, "request_id is required"),
            (not re.match(r"c-\d+$", order.customer), "order.customer must be like c-7"),
            (order.quantity > 100, "order.quantity must be from 1 to 100"),
        ):
            if refused:
                context.abort(grpc.StatusCode.INVALID_ARGUMENT, text)  # the first  # mark
        return Order(id="o-42")


# A user who corrects what the last answer named, and sends the form again.
form = CreateOrderRequest(order=Order(customer="guest", quantity=250))
corrections = {
    "request_id": lambda: setattr(form, "request_id", "r-2f1c"),
    "order.customer": lambda: setattr(form.order, "customer", "c-7"),
    "order.quantity": lambda: setattr(form.order, "quantity", 100),
}
with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    for sent in range(1, 10):
        try:
            OrdersStub(channel).CreateOrder(form)
            print(f"round {sent}: created")
            break
        except grpc.RpcError as error:
            print(f"round {sent}: {error.details()}")
            corrections[error.details().split()[0]]()
# endregion: show
