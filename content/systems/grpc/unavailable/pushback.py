# needs: python3-grpcio
import json
import time

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
arrivals = []


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        arrivals.append(time.monotonic())
        if len(arrivals) == 1:
            context.set_trailing_metadata((("grpc-retry-pushback-ms", "1000"),))  # mark
            context.abort(grpc.StatusCode.UNAVAILABLE, "orders-db: no free connection")
        return Order(id=request.id, state="PAID")


retry = {
    "maxAttempts": 3,
    "initialBackoff": "0.05s",
    "maxBackoff": "1s",
    "backoffMultiplier": 2,
    "retryableStatusCodes": ["UNAVAILABLE"],
}
method = {"service": "shop.v1.Orders", "method": "GetOrder"}
config = json.dumps({"methodConfig": [{"name": [method], "retryPolicy": retry}]})
options = {"grpc.service_config": config}
with (
    serve(Orders()) as shop,
    grpc.insecure_channel(shop.address, options.items()) as channel,
):
    order = OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"), timeout=4)
    print(order.id, "is", order.state)
    first, second = arrivals
    print("attempts: 2; at least 1000 ms apart:", second - first >= 0.99)
# endregion: show
