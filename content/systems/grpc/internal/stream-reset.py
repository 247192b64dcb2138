# needs: python3-grpcio
import sys

import grpc
from scene import play
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersStub

# region: show
# A proxy whose upstream does not answer, and which gives the stream up.
with (
    play("front", answers=[{"reset": "NGHTTP2_INTERNAL_ERROR"}]) as proxy,  # mark
    grpc.insecure_channel(proxy.address) as channel,
):
    try:
        print(OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42")))
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
