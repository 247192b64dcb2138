# needs: python3-grpcio
import re

import grpc
from details import details_of, with_details
from google.rpc.error_details_pb2 import PreconditionFailure
from shop import serve
from shop_pb2 import Order, UpdateOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
states = {"o-42": "SENT"}


class Orders(OrdersServicer):
    def UpdateOrder(self, request, context):
        order_id = request.order.id
        if not re.fullmatch(r"o-\d+", order_id):
            details = f"order.id {order_id!r} must be like o-42"  # whatever the database holds
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, details)
        if order_id not in states:
            context.abort(grpc.StatusCode.NOT_FOUND, f"no order {order_id}")
        if states[order_id] == "SENT":
            violation = PreconditionFailure.Violation(
                type="STATE", subject=order_id, description="the order is SENT"
            )
            code = grpc.StatusCode.FAILED_PRECONDITION  # mark
            failure = PreconditionFailure(violations=[violation])
            text = f"order {order_id} has left"
            context.abort_with_status(with_details(code, text, failure))
        return request.order


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    for order_id in ("42", "o-43", "o-42"):
        try:
            order = Order(id=order_id, quantity=3)
            OrdersStub(channel).UpdateOrder(UpdateOrderRequest(order=order))
        except grpc.RpcError as error:
            print(error.code(), error.details())
            for detail in details_of(error):
                for violation in detail.violations:
                    print(f"offer a return: {violation.subject}, {violation.description}")
# endregion: show
