# needs: python3-grpcio
import json

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub
from tokens import bearer

# region: show
checks = 0


def is_active(token):
    """Asks the auth service, which is away for the first two times."""
    global checks
    checks += 1
    if checks <= 2:
        raise ConnectionError("no answer")
    return token == "demo-token-1"


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        try:
            active = is_active(bearer(context))
        except OSError:
            # Nobody has looked at the token, so nothing can be said against it.
            context.abort(grpc.StatusCode.UNAVAILABLE, "cannot check tokens now")  # mark
        if not active:
            context.abort(grpc.StatusCode.UNAUTHENTICATED, "token not accepted")
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
    metadata = (("authorization", "Bearer demo-token-1"),)
    order = OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"), metadata=metadata)
    print(f"{order.id} is {order.state}, after {checks} checks")
# endregion: show
