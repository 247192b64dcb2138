# needs: python3-grpcio
import time

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        time.sleep(4)  # and until then nothing is sent but pings
        return Order(id=request.id, state="PAID")


server_options = {
    "grpc.http2.min_ping_interval_without_data_ms": 500,  # the default: 5 minutes  # mark
    "grpc.http2.max_ping_strikes": 1,  # forgives one instead of two
}
client_options = {
    "grpc.keepalive_time_ms": 1000,  # above what the server permits  # mark
    "grpc.http2.max_pings_without_data": 0,  # else gRPC core stops after two
}
with (
    serve(Orders(), options=server_options) as shop,
    grpc.insecure_channel(shop.address, client_options.items()) as channel,
):
    # With the server's default the third ping, after 3 s, would end this call.
    order = OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"), timeout=4.8)
    print(order.id, "is", order.state)
# endregion: show
