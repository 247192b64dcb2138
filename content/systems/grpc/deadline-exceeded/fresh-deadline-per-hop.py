# needs: python3-grpcio
import threading
import time

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
finished = 0


class Backend(OrdersServicer):
    def GetOrder(self, request, context):
        global finished
        gone = threading.Event()
        context.add_callback(gone.set)
        if not gone.wait(1.5):
            finished += 1  # an expensive answer
        return Order(id=request.id)


class Front(OrdersServicer):
    def GetOrder(self, request, context):
        return inner.GetOrder(request, timeout=5)  # mark


with (
    serve(Backend(), threads=10) as backend,
    grpc.insecure_channel(backend.address) as to_backend,
    serve(Front(), threads=10) as front,
    grpc.insecure_channel(front.address) as channel,
):
    inner = OrdersStub(to_backend)
    orders = OrdersStub(channel)
    request = GetOrderRequest(id="o-42")
    calls = [orders.GetOrder.future(request, timeout=0.8) for _ in range(10)]
    gave_up = sum(call.exception() is not None for call in calls)
    time.sleep(2)
    print("callers that gave up:", gave_up)
    print("answers computed for nobody:", finished)  # mark
# endregion: show
