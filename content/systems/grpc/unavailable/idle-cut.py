# needs: python3-grpcio
import sys
import time

import grpc
from scene import play
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        time.sleep(2.5)  # and until then nothing is sent
        return Order(id=request.id, state="PAID")


# A load balancer that closes a connection over which nothing is sent for 1 s.
with serve(Orders()) as shop, play("relay", port=shop.port, idleMs=1000) as balancer:
    with grpc.insecure_channel(balancer.address) as channel:  # no keepalive  # mark
        orders = OrdersStub(channel)
        started = time.monotonic()
        try:
            print(orders.GetOrder(GetOrderRequest(id="o-42"), timeout=4))
        except grpc.RpcError as error:
            print(error)
            print(f"cut after about {time.monotonic() - started:.0f} s of silence")
            sys.exit(1)
# endregion: show
