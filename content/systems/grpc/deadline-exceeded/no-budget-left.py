# needs: python3-grpcio
import sys
import time

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Backend(OrdersServicer):
    def GetOrder(self, request, context):
        time.sleep(0.5)
        return Order(id=request.id)


# The front asks two backends, one after the other; each takes 500 ms.
class Front(OrdersServicer):
    def GetOrder(self, request, context):
        try:
            for part in ("stock", "price"):
                left = context.time_remaining()  # grpcio does not pass it on by itself
                print(f"{part}: time left:", "enough" if left > 0.5 else "less than 500 ms")
                inner.GetOrder(GetOrderRequest(id=part), timeout=left)  # mark
        except grpc.RpcError as error:
            context.abort(error.code(), error.details())
        return Order(id=request.id, state="PAID")


with serve(Backend()) as backend, grpc.insecure_channel(backend.address) as to_backend:
    inner = OrdersStub(to_backend)
    with serve(Front()) as front, grpc.insecure_channel(front.address) as channel:
        try:
            print(OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"), timeout=0.8))
        except grpc.RpcError as error:
            print(error.code(), error.details())
            sys.exit(1)
# endregion: show
