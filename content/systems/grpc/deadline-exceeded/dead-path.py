# needs: python3-grpcio
import sys

import grpc
from scene import play
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
received = 0


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        global received
        received += 1
        return Order(id=request.id, state="PAID")


with serve(Orders()) as shop, play("relay", port=shop.port) as path:
    with grpc.insecure_channel(path.address) as channel:
        orders = OrdersStub(channel)
        order = orders.GetOrder(GetOrderRequest(id="o-41"))
        print(order.id, "is", order.state)
        # From here on packets vanish, and nobody closes the connection.
        path.do("freeze")  # mark
        try:
            print(orders.GetOrder(GetOrderRequest(id="o-42"), timeout=0.8))
        except grpc.RpcError as error:
            print(error)
            print("requests that reached the server:", received)  # mark
            sys.exit(1)
# endregion: show
