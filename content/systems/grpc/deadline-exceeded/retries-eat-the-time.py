# needs: python3-grpcio
import json
import sys
import time

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
        time.sleep(0.3)
        if attempts < 3:
            context.abort(grpc.StatusCode.UNAVAILABLE, "warming up")
        return Order(id=request.id, state="PAID")


name = {"service": "shop.v1.Orders", "method": "GetOrder"}  # a read
retry = {
    "maxAttempts": 4,
    "initialBackoff": "0.5s",  # mark
    "maxBackoff": "2s",
    "backoffMultiplier": 2,
    "retryableStatusCodes": ["UNAVAILABLE"],
}
config = json.dumps({"methodConfig": [{"name": [name], "retryPolicy": retry}]})
options = (("grpc.service_config", config),)
with serve(Orders()) as shop, grpc.insecure_channel(shop.address, options) as channel:
    try:
        print(OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"), timeout=1.6))  # mark
    except grpc.RpcError as error:
        print(error.code(), error.details())
        print("attempts that the server refused:", attempts)  # mark
        sys.exit(1)
# endregion: show
