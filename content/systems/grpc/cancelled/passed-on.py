# needs: python3-grpcio
import sys
import threading

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
released = threading.Event()


class Replica(OrdersServicer):
    def GetOrder(self, request, context):
        released.wait()  # a slow replica
        return Order(id=request.id, state="PAID")


class Front(OrdersServicer):
    def GetOrder(self, request, context):
        call = replica.GetOrder.future(request)
        threading.Timer(0.4, call.cancel).start()  # gives up on a slow replica
        try:
            return call.result()
        except grpc.FutureCancelledError:
            context.abort(call.code(), call.details())  # hands on whatever comes  # mark


with serve(Replica()) as backend, grpc.insecure_channel(backend.address) as to_backend:
    replica = OrdersStub(to_backend)
    with serve(Front()) as front, grpc.insecure_channel(front.address) as channel:
        try:
            print(OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"), timeout=4))
        except grpc.RpcError as error:
            print(error)  # "Locally", and this client has cancelled nothing  # mark
            released.set()
            sys.exit(1)
# endregion: show
