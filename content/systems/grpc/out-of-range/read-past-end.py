# needs: python3-grpcio
import itertools
import sys

import grpc
from shop import serve
from shop_pb2 import ListOrdersRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
saved = ["o-1", "o-2", "o-3", "o-4", "o-5", "o-6"]


class Orders(OrdersServicer):
    def ListOrders(self, request, context):
        if request.offset >= len(saved):
            details = f"offset {request.offset} is past the end"
            context.abort(grpc.StatusCode.OUT_OF_RANGE, details)
        page = saved[request.offset : request.offset + request.page_size]
        yield from (Order(id=order_id) for order_id in page)


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    found = []
    try:
        for offset in itertools.count(step=2):  # until when?  # mark
            request = ListOrdersRequest(offset=offset, page_size=2)
            for order in OrdersStub(channel).ListOrders(request):
                found.append(order.id)
    except grpc.RpcError as error:
        print(len(found), "orders:", *found)
        print(error)
        sys.exit(1)
# endregion: show
