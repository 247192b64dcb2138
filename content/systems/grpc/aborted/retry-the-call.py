# needs: python3-grpcio
import json

import grpc
from shop import serve
from shop_pb2 import Order, UpdateOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
sent = []


class Orders(OrdersServicer):
    def UpdateOrder(self, request, context):
        sent.append(request.order.etag)
        if request.order.etag == "v2":
            return Order(id="o-42", etag="v3")
        details = f"o-42 has changed: your etag is {request.order.etag}"
        context.abort(grpc.StatusCode.ABORTED, details)


retry_policy = {
    "maxAttempts": 5,
    "initialBackoff": "0.05s",
    "maxBackoff": "0.2s",
    "backoffMultiplier": 2,
    "retryableStatusCodes": ["ABORTED"],  # repeats the write, not the read before it  # mark
}
name = [{"service": "shop.v1.Orders"}]
config = json.dumps({"methodConfig": [{"name": name, "retryPolicy": retry_policy}]})
options = [("grpc.service_config", config)]
with serve(Orders()) as shop, grpc.insecure_channel(shop.address, options) as channel:
    try:
        mine = Order(id="o-42", quantity=2, etag="v1")
        OrdersStub(channel).UpdateOrder(UpdateOrderRequest(order=mine))
    except grpc.RpcError as error:
        print(error.code(), error.details())
        print(f"attempts: {len(sent)}, with the etags {', '.join(sent)}")
# endregion: show
