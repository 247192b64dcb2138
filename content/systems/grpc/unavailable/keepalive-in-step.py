# needs: python3-grpcio
import time

import grpc
from scene import play
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        time.sleep(3.5)
        return Order(id=request.id, state="PAID")


# region: show
# A load balancer closes a connection over which nothing is sent for 2 s.
# The server is told first: its default allows one ping in 5 minutes.
server_options = {
    "grpc.http2.min_ping_interval_without_data_ms": 200,  # mark
    "grpc.http2.max_ping_strikes": 1,  # forgives one instead of two
}

client_options = {
    "grpc.keepalive_time_ms": 300,  # gRPC core sends one a second at most  # mark
    "grpc.keepalive_timeout_ms": 1000,
    "grpc.http2.max_pings_without_data": 0,  # else gRPC core stops after two  # mark
}
with (
    serve(Orders(), options=server_options) as shop,
    play("relay", port=shop.port, idleMs=2000) as balancer,
    grpc.insecure_channel(balancer.address, client_options.items()) as channel,
):
    orders = OrdersStub(channel)
    order = orders.GetOrder(GetOrderRequest(id="o-42"), timeout=4)
    print(order.id, "is", order.state)
# endregion: show
