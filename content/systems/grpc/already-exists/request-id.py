# needs: python3-grpcio
import json
import time
import uuid

import grpc
from scene import play
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
saved = {}  # id → order, and request id → order; both are unique
calls = 0


class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        global calls
        calls += 1
        order = request.order
        # An empty id is no id: callers that send none must not count as one caller.
        if request.request_id and request.request_id in saved:
            return saved[request.request_id]  # mark
        if order.id in saved:
            context.abort(grpc.StatusCode.ALREADY_EXISTS, f"order {order.id} exists")
        saved[order.id] = saved[request.request_id] = order  # one transaction
        time.sleep(0.3)
        path.do("cut")  # saved, and the answer never arrives
        return order


retry = {
    "maxAttempts": 3,
    "initialBackoff": "0.2s",
    "maxBackoff": "2s",
    "backoffMultiplier": 2,
    "retryableStatusCodes": ["UNAVAILABLE"],
}
name = {"service": "shop.v1.Orders", "method": "CreateOrder"}
config = json.dumps({"methodConfig": [{"name": [name], "retryPolicy": retry}]})
options = (("grpc.service_config", config),)
with serve(Orders()) as shop, play("relay", port=shop.port) as path:
    with grpc.insecure_channel(path.address, options) as channel:
        wanted = Order(id="o-42", quantity=2)
        request = CreateOrderRequest(order=wanted, request_id=str(uuid.uuid4()))  # mark
        order = OrdersStub(channel).CreateOrder(request)
        print(f"created {order.id}, quantity {order.quantity}")
        print(f"calls: {calls}")
# endregion: show
