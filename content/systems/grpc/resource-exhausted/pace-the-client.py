# needs: python3-grpcio
import time

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
window_ends = used = refused = 0


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        global window_ends, used, refused
        now = time.monotonic()
        if now >= window_ends:
            window_ends, used = now + 0.6, 0
        used += 1
        if used > 3:
            refused += 1
            context.abort(grpc.StatusCode.RESOURCE_EXHAUSTED, "3 calls per 600 ms")
        return Order(id=request.id, state="PAID")


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    calls = []
    for n in range(1, 11):
        calls.append(orders.GetOrder.future(GetOrderRequest(id=f"o-{n}")))
        time.sleep(0.3)  # 600 ms / 3 calls = 200 ms, and half as much again  # mark
    answered = sum(call.exception() is None for call in calls)
    print(f"answered {answered} of 10; refused: {refused}")
# endregion: show
