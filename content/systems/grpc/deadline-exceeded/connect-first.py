# needs: python3-grpcio
import threading

import grpc
from shop import dead_address, serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        return Order(id=request.id, state="PAID")


address = dead_address()
done = threading.Event()


# region: show
def server():
    with serve(Orders(), port=int(address.split(":")[1])):
        done.wait()


threading.Timer(0.5, server).start()  # the server comes up later than the client

with grpc.insecure_channel(address) as channel:
    # At start-up, with a time of its own.
    grpc.channel_ready_future(channel).result(timeout=4)  # mark
    print("connected")
    order = OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"), timeout=0.5)
    print(order.id, "is", order.state)
done.set()
# endregion: show
