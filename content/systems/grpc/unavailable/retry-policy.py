# needs: python3-grpcio
import json

import grpc
from scene import play
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersStub

message = Order(id="o-42").SerializeToString()
content = b"\0" + len(message).to_bytes(4, "big") + message

# region: show
# The proxy from above, its upstream still down for two attempts, now answers in gRPC.
grpc_type = {":status": "200", "content-type": "application/grpc"}
unavailable = {"fields": grpc_type | {"grpc-status": "14"}}  # no body  # mark
found = {"fields": grpc_type, "content": content.decode(), "trailers": {"grpc-status": "0"}}

config = {
    "methodConfig": [
        {
            "name": [{"service": "shop.v1.Orders", "method": "GetOrder"}],  # a read
            "retryPolicy": {
                "maxAttempts": 4,  # the first one included; more than 5 counts as 5
                "initialBackoff": "0.2s",
                "maxBackoff": "2s",
                "backoffMultiplier": 2,
                "retryableStatusCodes": ["UNAVAILABLE"],  # mark
            },
        }
    ],
    "retryThrottling": {"maxTokens": 10, "tokenRatio": 0.1},
}
options = {"grpc.service_config": json.dumps(config)}
with (
    play("front", answers=[unavailable, unavailable, found]) as proxy,
    grpc.insecure_channel(proxy.address, options.items()) as channel,
):
    order = OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"), timeout=4)
    for attempt, fields in enumerate(proxy.do("fields"), start=1):
        earlier = fields.get("grpc-previous-rpc-attempts", "none")
        print(f"attempt {attempt}, grpc-previous-rpc-attempts: {earlier}")
    print("got", order.id)
# endregion: show
