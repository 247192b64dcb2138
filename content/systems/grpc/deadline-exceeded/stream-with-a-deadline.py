# needs: python3-grpcio
import sys
import time

import grpc
from shop import serve
from shop_pb2 import ListOrdersRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def ListOrders(self, request, context):
        sent = 0
        while context.is_active():  # for as long as it lasts
            sent += 1
            yield Order(id=f"o-{sent}")
            time.sleep(0.2)


received = 0
with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    # A default for all calls.
    feed = OrdersStub(channel).ListOrders(ListOrdersRequest(), timeout=1)  # mark
    try:
        for order in feed:
            received += 1
    except grpc.RpcError as error:
        print(error.code(), error.details())
        before = "several messages" if received > 1 else "no message"
        print(f"the stream was healthy: {before} before")
        sys.exit(1)
# endregion: show
