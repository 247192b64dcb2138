# needs: python3-grpcio
import time

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


class Backend(OrdersServicer):
    def GetOrder(self, request, context):
        time.sleep(0.5)
        return Order(id=request.id)


# region: show
class Front(OrdersServicer):
    def GetOrder(self, request, context):
        left = context.time_remaining()  # of the time that the caller has, not a new one  # mark
        calls = [
            inner.GetOrder.future(GetOrderRequest(id=part), timeout=left)  # mark
            for part in ("stock", "price")
        ]
        try:
            for call in calls:
                call.result()
        except grpc.RpcError as error:
            context.abort(error.code(), error.details())
        return Order(id=request.id, state="PAID")


with serve(Backend()) as backend, grpc.insecure_channel(backend.address) as to_backend:
    inner = OrdersStub(to_backend)
    with serve(Front()) as front, grpc.insecure_channel(front.address) as channel:
        request = GetOrderRequest(id="o-42")
        order = OrdersStub(channel).GetOrder(request, timeout=0.8)
        print(order.id, "is", order.state)
# endregion: show
