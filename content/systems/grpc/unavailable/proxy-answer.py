# needs: python3-grpcio
import sys

import grpc
from scene import play
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersStub

# region: show
# An HTTP/2 proxy whose upstream is down: an HTTP answer, and no grpc-status.
answer = {
    "fields": {":status": "503", "content-type": "text/html"},  # mark
    "content": "<html><h1>503 Service Temporarily Unavailable</h1></html>",
}
with (
    play("front", answers=[answer]) as proxy,
    grpc.insecure_channel(proxy.address) as channel,
):
    orders = OrdersStub(channel)
    try:
        print(orders.GetOrder(GetOrderRequest(id="o-42")))
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
