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
    "maxAttempts": 2,
    "initialBackoff": "0.3s",
    "maxBackoff": "1s",
    "backoffMultiplier": 2,
    "retryableStatusCodes": ["UNAVAILABLE", "INTERNAL"],  # mark
}
# Reads only, one method by name.
name = {"service": "shop.v1.Orders", "method": "GetOrder"}  # mark
config = json.dumps({"methodConfig": [{"name": [name], "retryPolicy": retry}]})
options = (("grpc.service_config", config),)
answers = [{"reset": "NGHTTP2_INTERNAL_ERROR"}, "pass"]
with (
    serve(Orders()) as shop,
    play("front", upstream=shop.address, answers=answers) as proxy,
    grpc.insecure_channel(proxy.address, options) as channel,
):
    order = OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"))
    print(f"{order.id} is {order.state}, attempts: {proxy.do('requests')}")
# endregion: show
