# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
requests = 0


class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        global requests
        requests += 1  # not reached
        return Order(id="o-1")


options = (("grpc.max_send_message_length", 1024 * 1024),)  # mark
with serve(Orders()) as shop, grpc.insecure_channel(shop.address, options) as channel:
    order = Order(customer="c-7", quantity=2, note=bytes(2 * 1024 * 1024))
    try:
        print("created", OrdersStub(channel).CreateOrder(CreateOrderRequest(order=order)).id)
    except grpc.RpcError as error:
        print(error)  # mark
        print("requests that reached the server:", requests)
        sys.exit(1)
# endregion: show
