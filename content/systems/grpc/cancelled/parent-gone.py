# needs: python3-grpcio
import sys
import threading
import time

import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
begun = threading.Event()


class Backend(OrdersServicer):
    def CreateOrder(self, request, context):
        begun.set()
        time.sleep(0.8)
        return Order(id="o-1")


logged = threading.Event()


class Front(OrdersServicer):
    def CreateOrder(self, request, context):
        call = inner.CreateOrder.future(request)
        # grpcio does not pass it on by itself.
        if not context.add_callback(call.cancel):  # mark
            call.cancel()  # the caller is gone already
        try:
            return call.result()
        except grpc.FutureCancelledError:
            print("the front logs:", call.code(), call.details())
            logged.set()
            raise


with serve(Backend()) as backend, grpc.insecure_channel(backend.address) as to_backend:
    inner = OrdersStub(to_backend)
    with serve(Front()) as front, grpc.insecure_channel(front.address) as channel:
        request = CreateOrderRequest(order=Order(customer="c-7", quantity=2))
        call = OrdersStub(channel).CreateOrder.future(request)
        begun.wait()
        call.cancel()  # mark
        logged.wait()
sys.exit(1)
# endregion: show
