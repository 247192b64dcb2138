# needs: python3-grpcio
import threading
import time

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        time.sleep(0.6)
        return Order(id=request.id, state="PAID")


# region: show
def shown(call):
    try:
        return call.result().state
    except grpc.FutureCancelledError:  # only our own cancel() raises this  # mark
        return None
    # CANCELLED as an RpcError was not us: that one is an error


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    first = orders.GetOrder.future(GetOrderRequest(id="o-41"), timeout=3)
    threading.Timer(0.2, first.cancel).start()  # the user clicks on another order
    second = orders.GetOrder.future(GetOrderRequest(id="o-42"), timeout=3)
    print("o-41:", shown(first) or "no longer wanted")
    print("o-42:", shown(second))
# endregion: show
