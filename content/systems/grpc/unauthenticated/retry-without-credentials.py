# needs: python3-grpcio
import json

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersStub
from tokens import ProtectedOrders

# region: show
# Each check costs a signature, or a request to the auth service.
servicer = ProtectedOrders(lambda token: "token expired")

retry = {
    "maxAttempts": 10,
    "initialBackoff": "0.1s",
    "maxBackoff": "1s",
    "backoffMultiplier": 2,
    "retryableStatusCodes": ["UNAUTHENTICATED"],  # mark
}
config = json.dumps({"methodConfig": [{"name": [{}], "retryPolicy": retry}]})
options = (("grpc.service_config", config),)
metadata = (("authorization", "Bearer demo-token-1"),)  # the same one in each attempt
with serve(servicer) as shop, grpc.insecure_channel(shop.address, options) as channel:
    orders = OrdersStub(channel)
    request = GetOrderRequest(id="o-42")
    calls = [orders.GetOrder.future(request, metadata=metadata) for _ in range(20)]
    failed = sum(call.exception() is not None for call in calls)
print(f"20 calls: {failed} failed, {20 - failed} succeeded")
print("requests that the server had to refuse:", servicer.requests)
# endregion: show
