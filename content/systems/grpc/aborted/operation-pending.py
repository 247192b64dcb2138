# needs: python3-grpcio
import sys
import time

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
pending = set()


class Orders(OrdersServicer):
    def CancelOrder(self, request, context):
        if request.id in pending:
            details = f"an operation on order {request.id} is pending"
            context.abort(grpc.StatusCode.ABORTED, details)  # mark
        pending.add(request.id)
        time.sleep(2)
        pending.remove(request.id)
        return Order(id=request.id, state="CANCELLED")


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    request = GetOrderRequest(id="o-42")
    try:
        # The worker gives up after 800 ms and asks again; the server is still at work.
        orders.CancelOrder(request, timeout=0.8)
    except grpc.RpcError as error:
        print("first call:", error.details())
    try:
        print(orders.CancelOrder(request))
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
