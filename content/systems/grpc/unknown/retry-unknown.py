# needs: python3-grpcio
import json

import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
charged = 0


class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        global charged
        charged += 1
        # The money is taken, and then something fails.
        raise ConnectionError("could not send the confirmation")


retry_policy = {
    "maxAttempts": 4,
    "initialBackoff": "0.05s",
    "maxBackoff": "0.2s",
    "backoffMultiplier": 2,
    "retryableStatusCodes": ["UNAVAILABLE", "UNKNOWN"],  # "it may be a network thing"  # mark
}
name = [{"service": "shop.v1.Orders"}]
config = json.dumps({"methodConfig": [{"name": name, "retryPolicy": retry_policy}]})
options = [("grpc.service_config", config)]
with serve(Orders()) as shop, grpc.insecure_channel(shop.address, options) as channel:
    try:
        order = Order(customer="c-7", quantity=2)
        OrdersStub(channel).CreateOrder(CreateOrderRequest(order=order))
    except grpc.RpcError as error:
        print(error.code(), error.details())
        print(f"one call; customer c-7 was charged {charged} times")
# endregion: show
