# needs: python3-grpcio
import json

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
questions = 0


def decide(caller, permission):
    """Asks the policy service, which is away for the first two times."""
    global questions
    questions += 1
    if questions <= 2:
        raise ConnectionError("no answer")
    return (caller, permission) == ("billing", "orders.get")


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        try:
            allowed = decide("billing", "orders.get")
        except OSError:
            # Still closed: the call does not pass. But the caller learns that it is worth another try.
            context.abort(grpc.StatusCode.UNAVAILABLE, "cannot decide now")  # mark
        if not allowed:
            context.abort(grpc.StatusCode.PERMISSION_DENIED, "orders.get denied")
        return Order(id=request.id, state="PAID")


# A read, and no other method: a write must not be repeated unseen.
name = {"service": "shop.v1.Orders", "method": "GetOrder"}
retry = {
    "maxAttempts": 4,
    "initialBackoff": "0.1s",
    "maxBackoff": "1s",
    "backoffMultiplier": 2,
    "retryableStatusCodes": ["UNAVAILABLE"],
}
config = json.dumps({"methodConfig": [{"name": [name], "retryPolicy": retry}]})
options = (("grpc.service_config", config),)
with serve(Orders()) as shop, grpc.insecure_channel(shop.address, options) as channel:
    order = OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"))
    print(order.id, "is", order.state)
    print("asked the policy service", questions, "times")
# endregion: show
