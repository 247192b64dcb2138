# needs: python3-grpcio
import json
import sys
import time

import grpc
from scene import play
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
saved = {}
attempts = 0


class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        global attempts
        attempts += 1
        order = request.order
        if order.id in saved:
            metadata = dict(context.invocation_metadata())
            print("earlier attempts:", metadata["grpc-previous-rpc-attempts"])  # mark
            details = f"order {order.id} already exists"
            context.abort(grpc.StatusCode.ALREADY_EXISTS, details)
        saved[order.id] = order
        time.sleep(0.3)
        path.do("cut")  # saved, and the answer is lost  # mark
        return order


retry = {
    "maxAttempts": 3,
    "initialBackoff": "0.2s",
    "maxBackoff": "2s",
    "backoffMultiplier": 2,
    "retryableStatusCodes": ["UNAVAILABLE"],
}
name = {"service": "shop.v1.Orders"}
config = json.dumps({"methodConfig": [{"name": [name], "retryPolicy": retry}]})
options = (("grpc.service_config", config),)
with serve(Orders()) as shop, play("relay", port=shop.port) as path:
    with grpc.insecure_channel(path.address, options) as channel:
        request = CreateOrderRequest(order=Order(id="o-42", quantity=2))
        try:
            print(OrdersStub(channel).CreateOrder(request))
        except grpc.RpcError as error:
            print(error)
            print(f"attempts: {attempts}, orders in the database: {len(saved)}")  # mark
            sys.exit(1)
# endregion: show
