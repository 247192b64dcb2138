# needs: python3-grpcio
import sys
import threading

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        gone = threading.Event()
        context.add_callback(gone.set)
        gone.wait(10)  # and until then nothing is sent
        return Order(id=request.id, state="PAID")


options = {
    "grpc.keepalive_time_ms": 300,  # and at most one a second; the server allows one ping in 5 minutes  # mark
    "grpc.http2.max_pings_without_data": 0,  # else gRPC core stops after two
}
with (
    serve(Orders()) as shop,
    grpc.insecure_channel(shop.address, options.items()) as channel,
):
    orders = OrdersStub(channel)
    try:
        print(orders.GetOrder(GetOrderRequest(id="o-42"), timeout=10))
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
