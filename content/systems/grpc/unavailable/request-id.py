# needs: python3-grpcio
import json
import time

import grpc
from scene import play
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

attempts = 0


# region: show
class Orders(OrdersServicer):
    saved = {}  # request id → order, a unique index in the database

    def CreateOrder(self, request, context):
        global attempts
        attempts += 1
        new = Order(id=f"o-{len(self.saved) + 1}", customer=request.order.customer)
        order = self.saved.setdefault(request.request_id, new)  # mark
        if attempts == 1:
            time.sleep(0.3)
            path.do("cut")  # saved, and the answer is lost
        return order


retry = {
    "maxAttempts": 3,
    "initialBackoff": "0.2s",
    "maxBackoff": "2s",
    "backoffMultiplier": 2,
    "retryableStatusCodes": ["UNAVAILABLE"],
}
method = {"service": "shop.v1.Orders", "method": "CreateOrder"}
config = json.dumps({"methodConfig": [{"name": [method], "retryPolicy": retry}]})
options = {"grpc.service_config": config}
with (
    serve(Orders()) as shop,
    play("relay", port=shop.port) as path,
    grpc.insecure_channel(path.address, options.items()) as channel,
):
    wanted = Order(customer="c-7", quantity=2)
    request = CreateOrderRequest(order=wanted, request_id="req-0b9f")  # mark
    print("created", OrdersStub(channel).CreateOrder(request, timeout=4).id)
    print(f"attempts: {attempts}, orders in the database: {len(Orders.saved)}")
# endregion: show
