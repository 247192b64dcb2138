# needs: python3-grpcio
import sys
import time

import grpc
from scene import play
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
saved = {"o-41", "o-42"}


class Orders(OrdersServicer):
    def CancelOrder(self, request, context):
        if request.id not in saved:
            details = f"order {request.id} not found"
            context.abort(grpc.StatusCode.NOT_FOUND, details)
        saved.remove(request.id)
        if len(saved) == 1:
            time.sleep(0.3)
            path.do("cut")  # removed, and the answer is lost
        return Order(id=request.id)


with serve(Orders()) as shop, play("relay", port=shop.port) as path:
    with grpc.insecure_channel(path.address) as channel:
        orders = OrdersStub(channel)
        request = GetOrderRequest(id="o-42")
        try:
            orders.CancelOrder(request)
        except grpc.RpcError as error:
            print("attempt 1:", error.code().name)
        try:
            orders.CancelOrder(request, wait_for_ready=True)  # mark
        except grpc.RpcError as error:
            print(f"attempt 2: {error}")
print("left:", *saved)
sys.exit(1)
# endregion: show
