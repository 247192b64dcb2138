# needs: python3-grpcio
import json
import time

import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
calls = 0


class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        global calls
        calls += 1
        details = f"order {request.order.id} already exists"
        context.abort(grpc.StatusCode.ALREADY_EXISTS, details)


retry_policy = {
    "maxAttempts": 5,
    "initialBackoff": "0.1s",
    "maxBackoff": "0.2s",
    "backoffMultiplier": 2,
    "retryableStatusCodes": ["UNAVAILABLE", "ALREADY_EXISTS"],  # mark
}
name = [{"service": "shop.v1.Orders"}]
config = json.dumps({"methodConfig": [{"name": name, "retryPolicy": retry_policy}]})
options = [("grpc.service_config", config)]
with serve(Orders()) as shop, grpc.insecure_channel(shop.address, options) as channel:
    started = time.monotonic()
    try:
        OrdersStub(channel).CreateOrder(CreateOrderRequest(order=Order(id="o-42")))
    except grpc.RpcError as error:
        lost = "more than 300 ms" if time.monotonic() - started > 0.3 else "no time"
        print(f"calls: {calls}, lost: {lost}, gained: {error.details()}")
# endregion: show
