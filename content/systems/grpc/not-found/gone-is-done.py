# needs: python3-grpcio
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


def cancel_order(orders, order_id):
    for attempt in (1, 2, 3):
        try:
            orders.CancelOrder(GetOrderRequest(id=order_id), wait_for_ready=True)
            return f"{order_id} cancelled"
        except grpc.RpcError as error:
            if error.code() == grpc.StatusCode.NOT_FOUND and attempt > 1:
                return f"{order_id} is gone"  # mark
            if error.code() != grpc.StatusCode.UNAVAILABLE or attempt == 3:
                raise


with serve(Orders()) as shop, play("relay", port=shop.port) as path:
    with grpc.insecure_channel(path.address) as channel:
        print(cancel_order(OrdersStub(channel), "o-42"))
        try:
            cancel_order(OrdersStub(channel), "o-24")
        except grpc.RpcError as error:
            print("first attempt, still an error:", error.details())
# endregion: show
