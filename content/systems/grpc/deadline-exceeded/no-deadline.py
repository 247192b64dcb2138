# needs: python3-grpcio
import threading
import time

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
released = threading.Event()


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        released.wait()  # hangs, as a handler behind a lock does
        return Order(id=request.id, state="PAID")


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    calls = []
    until = time.monotonic() + 1.5
    while time.monotonic() < until:
        calls.append(orders.GetOrder.future(GetOrderRequest(id="o-42")))  # no timeout  # mark
        time.sleep(0.02)
    hanging = sum(not call.done() for call in calls)
    some = "more than 30" if hanging > 30 else hanging
    over = len(calls) - hanging
    print(f"after 1.5 s: {some} calls open, answered or failed: {over}")
    for call in calls:
        call.cancel()
    released.set()
# endregion: show
