# needs: python3-grpcio
import sys

import grpc
from scene import play
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersStub

# region: show
# An HTTP/2 server that is no gRPC server: an application behind the same load balancer.
page = {
    "fields": {":status": "500", "content-type": "text/html"},  # mark
    "content": "<!DOCTYPE html><title>Something went wrong</title>",
}
login = {
    "fields": {":status": "200", "content-type": "text/html"},  # mark
    "content": "<!DOCTYPE html><title>Log in</title>",
}
with (
    play("front", answers=[page, login]) as website,
    grpc.insecure_channel(website.address) as channel,
):
    for status in (500, 200):
        try:
            print(OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42")))
        except grpc.RpcError as error:
            print(f"{status}: {error}")
sys.exit(1)
# endregion: show
