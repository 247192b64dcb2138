# needs: python3-grpcio
import sys

import grpc
from details import details_of, with_details
from google.rpc.error_details_pb2 import PreconditionFailure
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
done = set()  # what customer c-7 has set up
needed = {"TOS": "Terms of service not accepted", "ADDRESS": "No billing address"}


class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        violations = [
            PreconditionFailure.Violation(
                type=kind, subject="customers/c-7", description=description
            )
            for kind, description in needed.items()
            if kind not in done
        ]
        if violations:
            failure = PreconditionFailure(violations=violations)  # all of them at once  # mark
            code = grpc.StatusCode.FAILED_PRECONDITION
            text = "the account is not set up"
            context.abort_with_status(with_details(code, text, failure))
        return Order(id="o-42")


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    request = CreateOrderRequest(order=Order(customer="c-7", quantity=2))
    try:
        print("created", OrdersStub(channel).CreateOrder(request).id)
    except grpc.RpcError as error:
        print(error)
        for failure in details_of(error):
            for violation in failure.violations:
                print(f"{violation.type} {violation.subject}: {violation.description}")
        sys.exit(1)
# endregion: show
