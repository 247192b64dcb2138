# needs: python3-grpcio
import sys

import grpc
from scene import play
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersStub

# region: show
# A proxy that gives a call up with RST_STREAM and CANCEL. (A Python server that stops makes UNAVAILABLE of it.)
with (
    play("front", answers=[{"reset": "NGHTTP2_CANCEL"}]) as proxy,  # mark
    grpc.insecure_channel(proxy.address) as channel,
):
    try:
        print(OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42")))
    except grpc.RpcError as error:
        print(error)  # nobody on this side has cancelled anything
        sys.exit(1)
# endregion: show
