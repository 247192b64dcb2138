# needs: python3-grpcio
import time

import grpc
from scene import play
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
database = []


class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        order = Order(id=f"o-{len(database) + 1}", customer=request.order.customer)
        database.append(order)
        if len(database) < 3:
            time.sleep(0.3)
            path.do("cut")  # saved, and the answer is lost
        return order


with serve(Orders()) as shop, play("relay", port=shop.port) as path:
    with grpc.insecure_channel(path.address) as channel:
        orders = OrdersStub(channel)
        # No request id: the server cannot know.
        request = CreateOrderRequest(order=Order(customer="c-7", quantity=2))
        for attempt in range(1, 6):
            try:
                order = orders.CreateOrder(request)
                print(f"attempt {attempt}: created {order.id}")
                break
            except grpc.RpcError:
                time.sleep(0.2)  # mark

ids = ", ".join(order.id for order in database)
print(f"the customer wanted 1 order and has {len(database)}: {ids}")
# endregion: show
