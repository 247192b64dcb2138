# needs: python3-grpcio
import sys
import threading

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
begun, told = threading.Event(), threading.Event()


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        context.add_callback(told.set)
        begun.set()
        told.wait()  # slow work, until the caller is gone
        return Order(id=request.id, state="PAID")


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    call = OrdersStub(channel).GetOrder.future(GetOrderRequest(id="o-42"))
    begun.wait()
    call.cancel()  # the user has left the page  # mark
    try:
        print(call.result())
    except grpc.FutureCancelledError as error:  # no RpcError  # mark
        print(repr(error), call.code(), call.details())
        told.wait()
        print("the server is told")
        sys.exit(1)
# endregion: show
