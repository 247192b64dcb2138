# needs: python3-grpcio
import json

import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
attempts = 0


class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        global attempts
        attempts += 1
        quantity = request.order.quantity
        if 1 <= quantity <= 100:
            return Order(id="o-42")
        details = f"order.quantity must be from 1 to 100, got {quantity}"
        context.abort(grpc.StatusCode.INVALID_ARGUMENT, details)


retry_policy = {
    "maxAttempts": 5,
    "initialBackoff": "0.05s",
    "maxBackoff": "0.2s",
    "backoffMultiplier": 2,
    "retryableStatusCodes": ["UNAVAILABLE", "INVALID_ARGUMENT"],  # mark
}
name = [{"service": "shop.v1.Orders"}]
config = json.dumps({"methodConfig": [{"name": name, "retryPolicy": retry_policy}]})
options = [("grpc.service_config", config)]
with serve(Orders()) as shop, grpc.insecure_channel(shop.address, options) as channel:
    try:
        order = Order(customer="c-7", quantity=250)
        OrdersStub(channel).CreateOrder(CreateOrderRequest(order=order))
    except grpc.RpcError as error:
        print(error.code(), error.details())
        print(f"one call, {attempts} requests, and one wrong number in all of them")
# endregion: show
