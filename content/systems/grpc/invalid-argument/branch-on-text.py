# needs: python3-grpcio
import re

import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
release = 1


class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        older = "quantity must be at most 100"
        newer = "quantity: 250 exceeds the maximum of 100"
        details = older if release == 1 else newer
        context.abort(grpc.StatusCode.INVALID_ARGUMENT, details)


def order(orders, quantity):
    try:
        order = Order(customer="c-7", quantity=quantity)
        orders.CreateOrder(CreateOrderRequest(order=order))
        return "Thank you!"
    except grpc.RpcError as error:
        if most := re.search(r"at most (\d+)", error.details()):  # mark
            return f"At most {most[1]} per order, please."
        return "Something went wrong. Try again later."


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    for release in (1, 2):
        print(f"service release {release}:", order(OrdersStub(channel), 250))
# endregion: show
