# needs: python3-grpcio
import re

import grpc
from details import details_of, with_details
from google.rpc.error_details_pb2 import BadRequest
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
def violations(order):
    checks = (
        (re.fullmatch(r"c-\d+", order.customer), "order.customer", "must be like c-7"),
        (1 <= order.quantity <= 100, "order.quantity", "must be from 1 to 100"),
    )
    return [
        BadRequest.FieldViolation(field=field, description=description)
        for ok, field, description in checks
        if not ok
    ]


class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        found = violations(request.order)  # before anything is written
        if found:
            text = "; ".join(f"{v.field} {v.description}" for v in found)
            bad_request = BadRequest(field_violations=found)  # mark
            code = grpc.StatusCode.INVALID_ARGUMENT
            context.abort_with_status(with_details(code, text, bad_request))
        return Order(id="o-42")


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    form = Order(customer="guest", quantity=250)
    try:
        orders.CreateOrder(CreateOrderRequest(order=form))
    except grpc.RpcError as error:
        for detail in details_of(error):
            for violation in detail.field_violations:  # mark
                print(f"{violation.field}: {violation.description}")
    form = Order(customer="c-7", quantity=100)
    orders.CreateOrder(CreateOrderRequest(order=form))
    print("created after one round of corrections")
# endregion: show
