# needs: python3-grpcio
import threading
import time

import grpc
from shop import serve
from shop_pb2 import ListOrdersRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


class Orders(OrdersServicer):
    def ListOrders(self, request, context):
        for sent in range(1, 9):
            yield Order(id=f"o-{sent}")
            time.sleep(0.2)
        gone.wait()  # a sender that has stopped


gone = threading.Event()

# region: show
with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    feed = OrdersStub(channel).ListOrders(ListOrdersRequest())
    received = 0
    started = time.monotonic()
    watchdog = threading.Timer(1, feed.cancel)  # mark
    watchdog.start()
    try:
        for order in feed:
            received += 1
            lasted = "more" if time.monotonic() - started > 1 else "less"
            watchdog.cancel()
            watchdog = threading.Timer(1, feed.cancel)  # mark
            watchdog.start()
    except grpc.RpcError as error:
        if error.code() != grpc.StatusCode.CANCELLED:
            raise
        print(f"{received} messages in {lasted} than 1 s, then 1 s of silence: open a new stream")
    gone.set()
# endregion: show
