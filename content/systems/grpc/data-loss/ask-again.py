# needs: python3-grpcio
import json

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
reads = 0


class BrokenOrders(OrdersServicer):
    def GetOrder(self, request, context):
        global reads
        reads += 1  # each one reads the failing sector again
        details = f"{request.id}: checksum does not match"
        context.abort(grpc.StatusCode.DATA_LOSS, details)


retry_policy = {
    "maxAttempts": 5,
    "initialBackoff": "0.05s",
    "maxBackoff": "0.1s",
    "backoffMultiplier": 2,
    "retryableStatusCodes": ["UNAVAILABLE", "DATA_LOSS"],  # mark
}
name = [{"service": "shop.v1.Orders"}]
config = json.dumps({"methodConfig": [{"name": name, "retryPolicy": retry_policy}]})
options = [("grpc.service_config", config)]
with (
    serve(BrokenOrders()) as shop,
    grpc.insecure_channel(shop.address, options) as channel,
):
    try:
        OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"))
    except grpc.RpcError as error:
        print(f"{reads} reads of the same broken record, then {error.code()}")
# endregion: show
