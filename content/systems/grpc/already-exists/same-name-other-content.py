# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
saved = {}  # id → order


class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        order = request.order
        existing = saved.setdefault(order.id, order)
        if existing != order:
            details = (
                f"order {order.id} exists with quantity {existing.quantity}, "
                f"requested {order.quantity}"
            )
            context.abort(grpc.StatusCode.ALREADY_EXISTS, details)  # mark
        return order  # created, or there already and the same


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    for quantity in (2, 2, 5):
        try:
            wanted = Order(id="o-42", quantity=quantity)
            order = OrdersStub(channel).CreateOrder(CreateOrderRequest(order=wanted))
            print(f"quantity {quantity}: {order.id}")
        except grpc.RpcError as error:
            print(f"quantity {quantity}: {error}")
            sys.exit(1)
# endregion: show
