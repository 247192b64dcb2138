# needs: python3-grpcio
import json
import time

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
window_ends = used = refused = 0


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        global window_ends, used, refused
        now = time.monotonic()
        if now >= window_ends:
            window_ends, used = now + 1.5, 0
        if used >= 3:
            refused += 1
            left = round((window_ends - now) * 1000) + 50
            context.set_trailing_metadata((("grpc-retry-pushback-ms", str(left)),))  # mark
            context.abort(grpc.StatusCode.RESOURCE_EXHAUSTED, "3 calls per 1.5 s")
        used += 1
        return Order(id=request.id, state="PAID")


name = {"service": "shop.v1.Orders", "method": "GetOrder"}
retry = {
    "maxAttempts": 2,
    "initialBackoff": "1s",
    "maxBackoff": "5s",
    "backoffMultiplier": 2,
    "retryableStatusCodes": ["RESOURCE_EXHAUSTED"],  # mark
}
config = json.dumps({"methodConfig": [{"name": [name], "retryPolicy": retry}]})
options = (("grpc.service_config", config),)
with serve(Orders()) as shop, grpc.insecure_channel(shop.address, options) as channel:
    orders = OrdersStub(channel)
    answered = [orders.GetOrder(GetOrderRequest(id=f"o-{n}")) for n in range(1, 6)]
    print(f"answered {len(answered)} of 5; refused on the way: {refused}")
# endregion: show
