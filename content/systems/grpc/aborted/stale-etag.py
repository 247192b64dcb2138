# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order, UpdateOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
stored = Order(id="o-42", quantity=1, etag="v1")


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        return stored

    def UpdateOrder(self, request, context):
        global stored
        order = request.order
        if order.etag != stored.etag:
            details = (
                f"o-42 has changed: your etag is {order.etag}, "
                f"that of the order is {stored.etag}"
            )
            context.abort(grpc.StatusCode.ABORTED, details)  # mark
        order.etag = f"v{int(stored.etag[1:]) + 1}"
        stored = order
        return stored


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    read = orders.GetOrder(GetOrderRequest(id="o-42"))
    # Between the read of this client and its write, another one writes.
    other = Order(id="o-42", quantity=5, etag=read.etag)
    orders.UpdateOrder(UpdateOrderRequest(order=other))
    mine = Order(id="o-42", quantity=2, etag=read.etag)  # the etag of the read: v1  # mark
    try:
        print(orders.UpdateOrder(UpdateOrderRequest(order=mine)))
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
