# needs: python3-grpcio
import threading

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

released = threading.Event()


class Hanging(OrdersServicer):
    def GetOrder(self, request, context):
        released.wait()


class Healthy(OrdersServicer):
    def GetOrder(self, request, context):
        return Order(id=request.id, state="PAID")


# region: show
class Front(OrdersServicer):
    def GetOrder(self, request, context):
        for replica in replicas:
            call = replica.GetOrder.future(request)
            try:
                return call.result(timeout=0.4)
            except grpc.FutureTimeoutError:
                call.cancel()  # it was us: ask the next one  # mark
            except grpc.RpcError as error:
                context.abort(error.code(), error.details())
        details = "no replica answered within 400 ms"
        context.abort(grpc.StatusCode.UNAVAILABLE, details)


with (
    serve(Hanging()) as hanging,
    serve(Healthy()) as healthy,
    grpc.insecure_channel(hanging.address) as first,
    grpc.insecure_channel(healthy.address) as second,
):
    replicas = [OrdersStub(first), OrdersStub(second)]
    with serve(Front()) as front, grpc.insecure_channel(front.address) as channel:
        request = GetOrderRequest(id="o-42")
        order = OrdersStub(channel).GetOrder(request, timeout=4)
        print(order.id, "is", order.state)
    released.set()
# endregion: show
