# needs: python3-grpcio
import queue
import threading
import time

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
# A stream is a transaction here: what is read stays locked until the stream ends.
class LockingOrders(OrdersServicer):
    def WatchOrders(self, requests, context):
        read = queue.Queue()
        threading.Thread(target=self._read, args=(requests, read)).start()
        try:
            while request := read.get(timeout=0.5):
                yield Order(id=request.id, state="LOCKED")
        except queue.Empty:
            details = "transaction was idle for 500 ms, its locks are released"
            context.abort(grpc.StatusCode.ABORTED, details)

    def _read(self, requests, read):
        try:
            for request in requests:
                read.put(request)
            read.put(None)  # the caller has ended it
        except grpc.RpcError:
            pass  # we have


with serve(LockingOrders()) as shop, grpc.insecure_channel(shop.address) as channel:
    time.sleep(2)  # the price service is asked before anything is locked  # mark
    transaction = iter([GetOrderRequest(id="o-42")])
    for order in OrdersStub(channel).WatchOrders(transaction):
        print(order.id, "is", order.state)
    print("committed")
# endregion: show
