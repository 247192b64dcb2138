# needs: python3-grpcio
import threading
import time

import grpc
from shop import serve
from shop_pb2 import ListOrdersRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
written = 0
told = threading.Event()


class Orders(OrdersServicer):
    def ListOrders(self, request, context):
        global written
        context.add_callback(told.set)
        while not told.wait(0.05):
            written += 1
            yield Order(id=f"o-{written}")


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    feed = OrdersStub(channel).ListOrders(ListOrdersRequest())
    read = []
    for order in feed:
        read.append(order.id)
        if len(read) == 3:
            break  # no cancel(), and something still holds the feed  # mark

    print(f"client: read {', '.join(read)}, then left the loop")
    was_told = told.wait(1.5)
    many = "more than 20" if written > 20 else written
    print(f"server: {many} written 1500 ms later, told about it: {was_told}")
    feed.cancel()
    print("told after cancel():", told.wait(1))
# endregion: show
