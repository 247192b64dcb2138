# needs: python3-grpcio
import json
import threading

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
asked = 0


def query(timeout):
    """A database that does not answer the first time."""
    global asked
    asked += 1
    if asked == 1 and not threading.Event().wait(timeout):
        raise TimeoutError


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        try:
            query(timeout=min(0.3, context.time_remaining()))
        except TimeoutError:
            details = "orders-db did not answer within 300 ms"
            context.abort(grpc.StatusCode.UNAVAILABLE, details)  # mark
        return Order(id=request.id, state="PAID")


name = {"service": "shop.v1.Orders", "method": "GetOrder"}  # a read
retry = {
    "maxAttempts": 3,
    "initialBackoff": "0.2s",
    "maxBackoff": "1s",
    "backoffMultiplier": 2,
    "retryableStatusCodes": ["UNAVAILABLE"],
}
config = json.dumps({"methodConfig": [{"name": [name], "retryPolicy": retry}]})
options = (("grpc.service_config", config),)
with serve(Orders()) as shop, grpc.insecure_channel(shop.address, options) as channel:
    order = OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"), timeout=4)
    print(f"{order.id} is {order.state}, at attempt {asked}")
# endregion: show
