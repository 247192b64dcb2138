# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
carts = {"o-41": "c-7"}  # id → customer; both are unique


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        if request.id not in carts:
            context.abort(grpc.StatusCode.NOT_FOUND, f"no order {request.id}")
        return Order(id=request.id)

    def CreateOrder(self, request, context):
        order = request.order
        if order.id in carts or order.customer in carts.values():
            context.abort(grpc.StatusCode.ALREADY_EXISTS, "order already exists")  # mark
        carts[order.id] = order.customer
        return order


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    try:
        orders.GetOrder(GetOrderRequest(id="o-42"))
    except grpc.RpcError as error:
        print("get:", error.details())
    try:
        orders.CreateOrder(CreateOrderRequest(order=Order(id="o-42", customer="c-7")))
    except grpc.RpcError as error:
        print(f"create: {error}")
        sys.exit(1)
# endregion: show
