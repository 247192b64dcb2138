# needs: python3-grpcio
import json

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
        if attempts < 3:
            details = "orders cannot be read right now"
            context.abort(grpc.StatusCode.UNAVAILABLE, details)  # mark
        return Order(id=request.id, state="PAID")


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
    print(f"{order.id} is {order.state}, after {attempts} attempts")
# endregion: show
