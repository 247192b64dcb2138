# needs: python3-grpcio
import time

import grpc
from scene import play
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersStub

# region: show
# Something accepts connections and closes them at once: a load balancer without a healthy backend.
with play("listener", close=True) as balancer:
    with grpc.insecure_channel(balancer.address) as channel:
        orders = OrdersStub(channel)
        failed = 0
        until = time.monotonic() + 0.6
        while time.monotonic() < until:
            try:
                orders.GetOrder(GetOrderRequest(id="o-42"))
            except grpc.RpcError:
                failed += 1  # no delay, no limit  # mark

    print("calls failed in 600 ms:", "more than 100" if failed > 100 else failed)
    print("connections that the client tried:", balancer.do("connections"))  # mark
# endregion: show
