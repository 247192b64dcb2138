# needs: python3-grpcio
import json
import time

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
attempts = 0


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        global attempts
        attempts += 1
        time.sleep(0.3)
        if attempts < 3:
            context.abort(grpc.StatusCode.UNAVAILABLE, "warming up")
        return Order(id=request.id, state="PAID")


# Worst case: 3 × 300 ms of work and 120 + 240 ms of pauses, so 1.3 s; the deadline is twice that.
name = {"service": "shop.v1.Orders", "method": "GetOrder"}  # a read
retry = {
    "maxAttempts": 3,
    "initialBackoff": "0.1s",  # mark
    "maxBackoff": "2s",
    "backoffMultiplier": 2,
    "retryableStatusCodes": ["UNAVAILABLE"],
}
config = json.dumps({"methodConfig": [{"name": [name], "retryPolicy": retry}]})
options = (("grpc.service_config", config),)
with serve(Orders()) as shop, grpc.insecure_channel(shop.address, options) as channel:
    order = OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"), timeout=2.6)  # mark
    print(f"{order.id} is {order.state}, at attempt {attempts}")
# endregion: show
