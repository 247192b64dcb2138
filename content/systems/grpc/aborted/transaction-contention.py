# needs: python3-grpcio
import sys
import threading

import grpc
from shop import serve
from shop_pb2 import Order, UpdateOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

both_have_read = threading.Barrier(2)

# region: show
# An optimistic database: a transaction remembers what it has read, and may commit if that is unchanged.
stock = {"version": 1, "left": 10}
commit = threading.Lock()


class Orders(OrdersServicer):
    def UpdateOrder(self, request, context):
        read = dict(stock)
        both_have_read.wait()
        with commit:
            if stock["version"] == read["version"]:
                stock["version"] += 1
                stock["left"] = read["left"] - request.order.quantity
                return Order(id=request.order.id, state="RESERVED")
        details = "too much contention on stock/lamp, please try again"
        context.abort(grpc.StatusCode.ABORTED, details)  # mark


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    update = OrdersStub(channel).UpdateOrder
    requests = (UpdateOrderRequest(order=Order(id=n, quantity=1)) for n in ("o-1", "o-2"))
    calls = [update.future(request) for request in requests]  # at the same time
    print("reserved:", sum(call.exception() is None for call in calls))
    for call in calls:
        if call.exception():
            print(call.exception())
sys.exit(1)
# endregion: show
