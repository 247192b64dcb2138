# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order, UpdateOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
epoch = 0  # grows with each new leader

class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        global epoch
        epoch += 1
        return Order(id="lease", etag=str(epoch))

    def UpdateOrder(self, request, context):
        sent = dict(context.invocation_metadata())["shop-epoch"]
        if sent != str(epoch):
            details = f"epoch {sent} is over, the leader is of epoch {epoch}"
            context.abort(grpc.StatusCode.ABORTED, details)  # mark
        return Order(id=request.order.id, state="SHIPPED")


def ship(orders, lease):
    request = UpdateOrderRequest(order=Order(id="o-42"))
    metadata = (("shop-epoch", lease.etag),)
    return orders.UpdateOrder(request, metadata=metadata)


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    lease = orders.GetOrder(GetOrderRequest(id="lease"))
    # The worker pauses for too long, and another one is elected.
    orders.GetOrder(GetOrderRequest(id="lease"))
    try:
        print(ship(orders, lease))  # mark
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
