# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, GetOrderRequest, ListOrdersRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
saved = {}  # rows stay, for undelete


class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        order_id = request.order.id
        if order_id in saved:
            details = f"order {order_id} already exists"
            context.abort(grpc.StatusCode.ALREADY_EXISTS, details)  # mark
        saved[order_id] = "ACTIVE"
        return Order(id=order_id)

    def CancelOrder(self, request, context):
        saved[request.id] = "DELETED"
        return Order(id=request.id, state="DELETED")

    def ListOrders(self, request, context):
        yield from (Order(id=key) for key, state in saved.items() if state == "ACTIVE")


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    request = CreateOrderRequest(order=Order(id="o-42"))
    orders.CreateOrder(request)
    orders.CancelOrder(GetOrderRequest(id="o-42"))
    print("orders listed:", len(list(orders.ListOrders(ListOrdersRequest()))))
    try:
        orders.CreateOrder(request)
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
