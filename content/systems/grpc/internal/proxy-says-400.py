# needs: python3-grpcio
import sys

import grpc
from scene import play
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersStub

# region: show
# A proxy that answers 400 when Host and :authority differ, as nginx does since 1.29.1.
bad_request = {":status": "400", "content-type": "text/html"}
with (
    play("front", answers=[{"fields": bad_request}]) as proxy,
    grpc.insecure_channel(proxy.address) as channel,
):
    metadata = (("host", "shop.example"),)  # meant to choose a virtual host  # mark
    try:
        print(OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"), metadata=metadata))
    except grpc.RpcError as error:
        print(error)
        fields = proxy.do("fields")[0]
        print("host:", fields["host"], "and :authority:", fields[":authority"])
        sys.exit(1)
# endregion: show
