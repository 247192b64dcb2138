# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order, UpdateOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
stored = Order(id="o-42", quantity=1, etag="1")


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        return stored

    def UpdateOrder(self, request, context):
        global stored
        order = request.order
        if order.etag != stored.etag:
            details = (
                f"the stored version ({stored.etag}) does not match "
                f"the required base version ({order.etag})"
            )
            # ABORTED since 2021, AIP-154.
            context.abort(grpc.StatusCode.FAILED_PRECONDITION, details)  # mark
        order.etag = str(int(stored.etag) + 1)
        stored = order
        return stored


def change(orders, order, quantity):
    changed = Order(id=order.id, quantity=quantity, etag=order.etag)
    return orders.UpdateOrder(UpdateOrderRequest(order=changed))


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    mine = orders.GetOrder(GetOrderRequest(id="o-42"))
    change(orders, mine, quantity=5)  # somebody else, in between  # mark
    try:
        change(orders, mine, quantity=mine.quantity + 1)
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
