# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
saved = {}


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        if request.id not in saved:
            context.abort(grpc.StatusCode.NOT_FOUND, f"no order {request.id}")
        return saved[request.id]

    def CreateOrder(self, request, context):
        order = request.order
        if order.id in saved:
            details = f"order {order.id} already exists"
            context.abort(grpc.StatusCode.ALREADY_EXISTS, details)
        saved[order.id] = order
        return order


with (
    serve(Orders()) as shop,
    grpc.insecure_channel(shop.address) as first,
    grpc.insecure_channel(shop.address) as second,
):
    replicas = [OrdersStub(first), OrdersStub(second)]
    reads = [orders.GetOrder.future(GetOrderRequest(id="o-daily")) for orders in replicas]  # mark
    missing = sum(call.code() == grpc.StatusCode.NOT_FOUND for call in reads)
    print("replicas that saw no such order:", missing)

    for orders in replicas:
        try:
            order = Order(id="o-daily", customer="c-7")
            orders.CreateOrder(CreateOrderRequest(order=order))
        except grpc.RpcError as error:
            print(error)
            sys.exit(1)
# endregion: show
