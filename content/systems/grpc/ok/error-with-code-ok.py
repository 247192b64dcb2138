# needs: python3-grpcio
import logging

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

logging.disable()  # the server logs it


# region: show
class Orders(OrdersServicer):
    def CancelOrder(self, request, context):
        # "It was cancelled before, so that is fine."
        details = f"{request.id} is cancelled already"
        context.abort(grpc.StatusCode.OK, details)  # mark

    def GetOrder(self, request, context):
        context.set_code(grpc.StatusCode.OK)
        context.set_details(f"no order {request.id}")
        return None  # mark


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    for method in (orders.CancelOrder, orders.GetOrder):
        call = method.future(GetOrderRequest(id="o-42"))
        print(f"{call.code()}, {call.details()!r}")
        if call.code() == grpc.StatusCode.OK:
            print("what the caller gets:", call.result())
# endregion: show
