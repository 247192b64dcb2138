# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import ListOrdersRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
history = [f"o-{revision}" for revision in range(1, 10)]
oldest = 6  # what came before was compacted


class Orders(OrdersServicer):
    def ListOrders(self, request, context):
        if request.offset < oldest:
            details = f"revision {request.offset} is gone, the oldest is {oldest}"
            context.abort(grpc.StatusCode.OUT_OF_RANGE, details)  # mark
        yield from (Order(id=order_id) for order_id in history[request.offset - 1 :])


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    last_seen = 3  # then this process was paused for an hour
    try:
        for order in OrdersStub(channel).ListOrders(ListOrdersRequest(offset=last_seen + 1)):
            print(order.id)
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
