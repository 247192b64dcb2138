# needs: python3-grpcio
import json

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
attempts = 0


class OlderOrders(OrdersServicer):
    def CancelOrder(self, request, context):
        global attempts
        attempts += 1
        context.abort(grpc.StatusCode.UNIMPLEMENTED, "method CancelOrder not implemented")


retry_policy = {
    "maxAttempts": 5,
    "initialBackoff": "0.1s",
    "maxBackoff": "0.2s",
    "backoffMultiplier": 2,
    # "The rollout will be through soon."
    "retryableStatusCodes": ["UNAVAILABLE", "UNIMPLEMENTED"],  # mark
}
name = [{"service": "shop.v1.Orders"}]
config = json.dumps({"methodConfig": [{"name": name, "retryPolicy": retry_policy}]})
options = [("grpc.service_config", config)]
with (
    serve(OlderOrders()) as shop,
    grpc.insecure_channel(shop.address, options) as channel,
):
    try:
        OrdersStub(channel).CancelOrder(GetOrderRequest(id="o-42"))
    except grpc.RpcError as error:
        print(f"1 call, {attempts} attempts on one connection, to the same old server:")
        print(error.code())
# endregion: show
