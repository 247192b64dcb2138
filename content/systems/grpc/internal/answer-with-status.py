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
unavailable = {
    ":status": "200",
    "content-type": "application/grpc",
    "grpc-status": "14",  # mark
    "grpc-message": "upstream refused the connection",
}
retry = {
    "maxAttempts": 3,
    "initialBackoff": "0.2s",
    "maxBackoff": "1s",
    "backoffMultiplier": 2,
    "retryableStatusCodes": ["UNAVAILABLE"],
}
name = {"service": "shop.v1.Orders", "method": "GetOrder"}
config = json.dumps({"methodConfig": [{"name": [name], "retryPolicy": retry}]})
options = (("grpc.service_config", config),)
with (
    serve(Orders()) as shop,
    play("front", upstream=shop.address, answers=[{"fields": unavailable}, "pass"]) as proxy,
    grpc.insecure_channel(proxy.address, options) as channel,
):
    order = OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"))
    print(order.id, "is", order.state)
    print("attempts:", proxy.do("requests"))
# endregion: show
