# needs: python3-grpcio
import sys
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
        time.sleep(0.5)
        path.do("cut")  # the connection breaks before the answer is sent
        return order


with serve(Orders()) as shop, play("relay", port=shop.port) as path:
    with grpc.insecure_channel(path.address) as channel:
        orders = OrdersStub(channel)
        try:
            wanted = Order(customer="c-7", quantity=2)
            print(orders.CreateOrder(CreateOrderRequest(order=wanted)))
        except grpc.RpcError as error:
            print(error)  # mark
            print("orders in the database:", len(database))  # mark
            sys.exit(1)
# endregion: show
