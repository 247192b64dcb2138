# needs: python3-grpcio
import sys
import time

import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
database = []


class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        time.sleep(1)  # charges the card, books the stock, writes the order
        order = Order(id=f"o-{len(database) + 1}", state="PAID")
        database.append(order)
        return order


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    request = CreateOrderRequest(order=Order(customer="c-7", quantity=2))
    try:
        print(OrdersStub(channel).CreateOrder(request, timeout=0.6))  # mark
    except grpc.RpcError as error:
        print(error.code(), error.details())
        time.sleep(1)
        print("a second later, orders in the database:", len(database))  # mark
        sys.exit(1)
# endregion: show
