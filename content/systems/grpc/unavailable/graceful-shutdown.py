# needs: python3-grpcio
import os
import signal
import threading
import time

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


begun = threading.Event()


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        begun.set()
        time.sleep(1)
        return Order(id=request.id, state="PAID")


# region: show
with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    told = threading.Event()
    signal.signal(signal.SIGTERM, lambda number, frame: told.set())

    call = OrdersStub(channel).GetOrder.future(GetOrderRequest(id="o-42"))
    begun.wait()
    os.kill(os.getpid(), signal.SIGTERM)  # in the middle of the call

    told.wait()
    # GOAWAY, no new call; waits for those that run, and cuts them after 10 s.
    closed = shop.server.stop(grace=10)  # returns at once  # mark
    closed.wait()  # mark
    order = call.result()
    print(order.id, "is", order.state)
    print("server closed")
# endregion: show
