# needs: python3-grpcio
import threading

import grpc
from shop import serve
from shop_pb2 import ImportSummary, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def ImportOrders(self, request_iterator, context):
        for imported, order in enumerate(request_iterator, start=1):
            if imported == 2:
                return ImportSummary(imported=imported)  # enough for this server  # mark


answered = threading.Event()
written = 0


def orders():
    global written
    for order_id in ("o-1", "o-2", "o-3", "o-4", "o-5"):
        if order_id == "o-3":
            answered.wait()  # grpcio takes one more after the end and drops it, without an error
        written += 1
        yield Order(id=order_id)


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    call = OrdersStub(channel).ImportOrders.future(orders())
    print(f"no error; imported: {call.result().imported}")
    print(f"status: {call.code()!r}")
    print(f"written before the end: {written} of 5")
    answered.set()
# endregion: show
