# needs: python3-grpcio
import threading

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
received = answered = 0
arrived = threading.Semaphore(0)


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        global received
        received += 1
        gone = threading.Event()
        context.add_callback(gone.set)
        arrived.release()
        gone.wait(3)
        return Order(id=request.id, state="PAID")


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    for attempt in range(4):
        call = OrdersStub(channel).GetOrder.future(GetOrderRequest(id="o-42"))
        arrived.acquire()
        call.cancel()  # the page that asked is gone
        if call.code() != grpc.StatusCode.CANCELLED:  # "transient"  # mark
            answered += 1
            break
print(f"calls that the user made: 1, answers that somebody got: {answered}")
print("calls at the server:", received)
# endregion: show
