# needs: python3-grpcio
import json

import grpc
from scene import play
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        return Order(id=request.id, state="PAID")


# region: show
retry = {
    "maxAttempts": 3,
    "initialBackoff": "0.1s",
    "maxBackoff": "1s",
    "backoffMultiplier": 2,
    # What a dead connection becomes once it is noticed.
    "retryableStatusCodes": ["UNAVAILABLE"],
}
name = {"service": "shop.v1.Orders", "method": "GetOrder"}  # a read
options = {
    # All far too short, or too often, outside of a demonstration.
    "grpc.keepalive_time_ms": 300,  # mark
    "grpc.keepalive_timeout_ms": 500,  # mark
    "grpc.http2.max_pings_without_data": 0,
    "grpc.service_config": json.dumps(
        {"methodConfig": [{"name": [name], "retryPolicy": retry}]}
    ),
}
with serve(Orders()) as shop, play("relay", port=shop.port) as path:
    with grpc.insecure_channel(path.address, options.items()) as channel:
        orders = OrdersStub(channel)
        first = orders.GetOrder(GetOrderRequest(id="o-41"))
        print(first.id, "is", first.state)
        path.do("freeze")
        order = orders.GetOrder(GetOrderRequest(id="o-42"), timeout=4)
        print(order.id, "is", order.state)
        print("connections opened:", path.do("connections"))
# endregion: show
