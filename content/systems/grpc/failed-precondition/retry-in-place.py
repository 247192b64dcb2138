# needs: python3-grpcio
import json

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
requests = 0


class Orders(OrdersServicer):
    def CancelOrder(self, request, context):
        global requests
        requests += 1
        details = f"order {request.id} is SHIPPED"
        context.abort(grpc.StatusCode.FAILED_PRECONDITION, details)


retry_policy = {
    "maxAttempts": 5,
    "initialBackoff": "0.1s",
    "maxBackoff": "0.4s",
    "backoffMultiplier": 2,
    "retryableStatusCodes": ["UNAVAILABLE", "FAILED_PRECONDITION"],  # mark
}
name = [{"service": "shop.v1.Orders"}]
config = json.dumps({"methodConfig": [{"name": name, "retryPolicy": retry_policy}]})
options = [("grpc.service_config", config)]
with serve(Orders()) as shop, grpc.insecure_channel(shop.address, options) as channel:
    try:
        OrdersStub(channel).CancelOrder(GetOrderRequest(id="o-42"))
    except grpc.RpcError as error:
        print("the answer in the end:", error.details())
print("calls: 1, requests that the server had to refuse:", requests)
# endregion: show
