# needs: python3-grpcio
import os
import sys

import grpc
from scene import play
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
# The company's proxy forbids the way to an internal host.
with serve(OrdersServicer()) as shop, play("connect-proxy", refuse=403) as proxy:
    os.environ["https_proxy"] = f"http://{proxy.address}"  # mark

    # Plaintext, and still through https_proxy.
    with grpc.insecure_channel(shop.address) as channel:
        orders = OrdersStub(channel)
        try:
            print(orders.GetOrder(GetOrderRequest(id="o-42")))
        except grpc.RpcError as error:
            print(error)
            print("the proxy was asked for", proxy.do("asked"))
            sys.exit(1)
# endregion: show
