# needs: python3-grpcio
import sys
import time

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        return Order(id=request.id, state="PAID")


failed = False

# region: show
# grpcio takes a duration, in seconds. Whoever holds a point in time makes one of it:
made_once = time.time() - 60  # at start-up, a minute ago, and reused for each call
wrong = {
    "a point in time that has passed": made_once - time.time(),  # mark
    "what earlier steps have left of 1.5 s": 1.5 - 2.0,
}
with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    for what, timeout in wrong.items():
        try:
            print(OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"), timeout=timeout))
        except grpc.RpcError as error:
            print(f"{what}: {error}")
            failed = True
# endregion: show

sys.exit(failed)
