# needs: python3-grpcio
import threading
from concurrent.futures import ThreadPoolExecutor

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order, UpdateOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
stored = Order(id="o-42", quantity=0, etag="v0")
everybody_has_read = threading.Barrier(10)


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        return stored

    def UpdateOrder(self, request, context):
        global stored
        order = request.order
        if order.etag and order.etag != stored.etag:
            context.abort(grpc.StatusCode.ABORTED, "o-42 has changed")
        order.etag = f"v{order.quantity}"
        stored = order  # without an etag, the last one wins  # mark
        return stored


def add_one(orders):
    order = orders.GetOrder(GetOrderRequest(id="o-42"))
    everybody_has_read.wait()
    changed = Order(id="o-42", quantity=order.quantity + 1)  # and no etag  # mark
    orders.UpdateOrder(UpdateOrderRequest(order=changed))


with (
    serve(Orders()) as shop,
    grpc.insecure_channel(shop.address) as channel,
    ThreadPoolExecutor(10) as clients,
):
    list(clients.map(add_one, [OrdersStub(channel)] * 10))
print(
    f"10 clients added 1 each and saw no error: quantity {stored.quantity},",
    f"lost updates {10 - stored.quantity}",
)
# endregion: show
