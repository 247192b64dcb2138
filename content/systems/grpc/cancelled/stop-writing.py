# needs: python3-grpcio
import threading

import grpc
from shop import serve
from shop_pb2 import ListOrdersRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
written = 0
stopped = threading.Event()


class Orders(OrdersServicer):
    def ListOrders(self, request, context):
        global written
        gone = threading.Event()
        context.add_callback(gone.set)
        try:
            while not gone.wait(0.1):  # mark
                written += 1
                yield Order(id=f"o-{written}")
        finally:  # runs as well when grpcio drops the generator at its yield  # mark
            stopped.set()


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    feed = OrdersStub(channel).ListOrders(ListOrdersRequest())
    try:
        print("client: got", next(feed).id)
        threading.Timer(0.5, feed.cancel).start()
        for order in feed:
            pass
    except grpc.RpcError as error:
        print("client:", error.code(), error.details())
    stopped.wait()
    print("server: wrote", "fewer than 10" if written < 10 else written, "messages")
# endregion: show
