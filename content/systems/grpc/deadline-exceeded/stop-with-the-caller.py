# needs: python3-grpcio
import threading

import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
stopped = threading.Event()


class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        gone = threading.Event()
        if not context.add_callback(gone.set):  # the deadline, or the caller hung up  # mark
            gone.set()  # before this handler began
        for step in range(10):
            if gone.wait(0.4):  # query, price, stock …  # mark
                steps = "fewer than 5" if step < 5 else step
                print(f"stopped after {steps} of 10 steps, nothing written")
                stopped.set()
                return Order()
        return Order(id="o-1", state="PAID")


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    request = CreateOrderRequest(order=Order(customer="c-7"))
    try:
        OrdersStub(channel).CreateOrder(request, timeout=1)
    except grpc.RpcError:
        pass
    stopped.wait()
# endregion: show
