# needs: python3-grpcio
import contextlib

import grpc
from shop import serve
from shop_pb2 import ListOrdersRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def ListOrders(self, request, context):
        yield Order(id="o-1")
        yield Order(id="o-2")
        context.abort(grpc.StatusCode.UNAVAILABLE, "list is incomplete")


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    received = []
    feed = OrdersStub(channel).ListOrders(ListOrdersRequest())
    with contextlib.suppress(grpc.RpcError):  # the logger has it already  # mark
        received.extend(feed)
    print(f"end:    report is built from {len(received)} orders")
    print(f"status: {feed.code()}, {feed.details()}")
# endregion: show
