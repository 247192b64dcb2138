# needs: python3-grpcio
import queue
import sys
import threading

import grpc
from shop import serve
from shop_pb2 import ImportSummary, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def ImportOrders(self, request_iterator, context):
        received = queue.SimpleQueue()
        threading.Thread(target=self.read, args=(request_iterator, received)).start()
        imported = 0
        try:
            while received.get(timeout=0.5) is not None:
                imported += 1
        except queue.Empty:
            details = "timeout: long duration elapsed without data"
            context.abort(grpc.StatusCode.OUT_OF_RANGE, details)  # mark
        return ImportSummary(imported=imported)

    @staticmethod
    def read(request_iterator, received):
        try:
            for order in request_iterator:
                received.put(order)
            received.put(None)
        except grpc.RpcError:
            pass  # the call is over


source_ends = threading.Event()


def orders():
    for order_id in ("o-1", "o-2", "o-3"):
        yield Order(id=order_id)
    source_ends.wait()  # nothing more comes, and the stream stays open  # mark


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    try:
        print("imported", OrdersStub(channel).ImportOrders(orders()).imported)
    except grpc.RpcError as error:
        print(error)
        source_ends.set()
        sys.exit(1)
# endregion: show
