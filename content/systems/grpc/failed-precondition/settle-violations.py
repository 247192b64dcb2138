# needs: python3-grpcio
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
            failure = PreconditionFailure(violations=violations)
            code = grpc.StatusCode.FAILED_PRECONDITION
            text = "the account is not set up"
            context.abort_with_status(with_details(code, text, failure))
        return Order(id="o-42")


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    request = CreateOrderRequest(order=Order(customer="c-7", quantity=2))
    try:
        order = orders.CreateOrder(request)
    except grpc.RpcError as error:
        if error.code() != grpc.StatusCode.FAILED_PRECONDITION:
            raise
        for failure in details_of(error):
            for violation in failure.violations:
                print(f"{violation.description}: asking")
                done.add(violation.type)  # the customer fills in a form
        # The state has changed, so the same request may go again, once.
        order = orders.CreateOrder(request)  # mark
    print("created", order.id)
# endregion: show
