# needs: python3-grpcio
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
        return Order(id="o-1", state="PAID")


done = threading.Event()


class Front(OrdersServicer):
    def CreateOrder(self, request, context):
        # Nothing joins the two calls: the end of the caller is not the end of this one.
        order = inner.CreateOrder(request, timeout=3)  # mark
        print(f"{order.id} is {order.state}; caller still there: {context.is_active()}")
        done.set()
        return order


with serve(Backend()) as backend, grpc.insecure_channel(backend.address) as to_backend:
    inner = OrdersStub(to_backend)
    with serve(Front()) as front, grpc.insecure_channel(front.address) as channel:
        request = CreateOrderRequest(order=Order(customer="c-7", quantity=2))
        call = OrdersStub(channel).CreateOrder.future(request)
        begun.wait()
        call.cancel()
        done.wait()
# endregion: show
