# needs: python3-grpcio
import threading
import time

import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    saved = {}

    def CreateOrder(self, request, context):
        order = Order(id=f"o-{request.request_id}", state="PENDING")
        if order.id not in self.saved:
            self.saved[order.id] = order
            # The same work, after the answer; in production from a queue.
            threading.Timer(1, self.finish, [order.id]).start()
        return self.saved[order.id]  # mark

    def finish(self, order_id):
        self.saved[order_id] = Order(id=order_id, state="PAID")

    def GetOrder(self, request, context):
        return self.saved[request.id]


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    wanted = Order(customer="c-7", quantity=2)
    # Each call is short.
    order = orders.CreateOrder(
        CreateOrderRequest(order=wanted, request_id="7f3a"), timeout=0.4
    )
    print(order.id, "is", order.state)
    while order.state == "PENDING":
        time.sleep(0.3)  # mark
        order = orders.GetOrder(GetOrderRequest(id=order.id), timeout=0.4)
    print(order.id, "is", order.state)
# endregion: show
