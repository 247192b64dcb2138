# needs: python3-grpcio
import json
import sys

import grpc
from shop import serve
from shop_pb2 import Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

received = 0


class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        global received
        received += 1
        return Order(id="o-43")


# region: show
# The body of an HTTP request, as it came: a dict, and no CreateOrderRequest.
body = json.loads('{"order": {"customer": "c-7", "quantity": 2}}')
with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    try:
        print("created", OrdersStub(channel).CreateOrder(body).id)  # mark
    except grpc.RpcError as error:
        print(error)
        print("calls that reached the server:", received)  # mark
        sys.exit(1)
# endregion: show
