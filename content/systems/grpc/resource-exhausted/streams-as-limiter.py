# needs: python3-grpcio
import threading

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
seen = 0
slow_is_there = threading.Event()


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        global seen
        seen += 1
        if request.id == "o-slow":
            gone = threading.Event()
            context.add_callback(gone.set)
            slow_is_there.set()
            gone.wait(4)
        return Order(id=request.id, state="PAID")


options = {"grpc.max_concurrent_streams": 1}  # mark
with (
    serve(Orders(), options=options) as shop,
    grpc.insecure_channel(shop.address) as channel,
):
    get_order = OrdersStub(channel).GetOrder
    get_order(GetOrderRequest(id="o-1"))  # the limit is known from the first connection on
    slow = get_order.future(GetOrderRequest(id="o-slow"), timeout=3)
    slow_is_there.wait()
    waiting = get_order.future(GetOrderRequest(id="o-2"), timeout=1)
    print(waiting.code(), waiting.details())
    print(f"calls: 3; calls that the server has seen: {seen}")
    slow.cancel()
# endregion: show
