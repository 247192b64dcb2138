# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
primary = {}
replica = {}  # receives each write later  # mark


class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        primary["o-42"] = Order(id="o-42", customer=request.order.customer)
        return primary["o-42"]

    def GetOrder(self, request, context):
        if request.id not in replica:  # mark
            details = f"order {request.id} not found"
            context.abort(grpc.StatusCode.NOT_FOUND, details)
        return replica[request.id]


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    order = orders.CreateOrder(CreateOrderRequest(order=Order(customer="c-7", quantity=2)))
    print("created", order.id)
    try:
        print(orders.GetOrder(GetOrderRequest(id=order.id)))  # at once  # mark
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
