# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order, UpdateOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
quota = 1024 * 1024
history = []  # each write adds a version; nothing removes the old ones  # mark


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        return Order(id=request.id, note=history[-1])

    def UpdateOrder(self, request, context):
        if sum(map(len, history)) + len(request.order.note) > quota:
            details = "orders-db: space quota exceeded"
            context.abort(grpc.StatusCode.RESOURCE_EXHAUSTED, details)
        history.append(request.order.note)
        return Order(id=request.order.id)


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    order = Order(id="o-42", note=bytes(256 * 1024))
    try:
        for write in range(1, 20):
            orders.UpdateOrder(UpdateOrderRequest(order=order))
    except grpc.RpcError as error:
        print(f"write {write}: {error}")
        note = orders.GetOrder(GetOrderRequest(id="o-42")).note
        print(f"read: {len(note)} bytes")  # mark
        sys.exit(1)
# endregion: show
