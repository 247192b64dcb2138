# needs: python3-grpcio
import time
from contextlib import ExitStack

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        time.sleep(4)
        return Order(id=request.id, state="PAID")


client_options = {
    "grpc.keepalive_time_ms": 1000,
    "grpc.http2.max_pings_without_data": 0,  # else gRPC core stops after two
}
with ExitStack() as stack:
    calls = {}
    for permitted in (300_000, 500):  # the default of servers, 5 minutes; and below the client's
        server_options = {
            "grpc.http2.min_recv_ping_interval_without_data_ms": permitted,  # mark
            "grpc.http2.max_ping_strikes": 1,  # forgives one instead of two, for a shorter run
        }
        shop = stack.enter_context(serve(Orders(), options=server_options))
        channel = grpc.insecure_channel(shop.address, client_options.items())
        orders = OrdersStub(stack.enter_context(channel))
        calls[permitted] = orders.GetOrder.future(GetOrderRequest(id="o-42"), timeout=4.8)

    for permitted, call in calls.items():
        outcome = call.result().state if call.code() == grpc.StatusCode.OK else call.details()
        print(f"a ping a second, one in {permitted} ms permitted: {outcome}")
# endregion: show
