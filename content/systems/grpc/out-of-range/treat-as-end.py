# needs: python3-grpcio
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


def all_orders(orders, page_size):
    offset = 0
    while True:
        try:
            request = ListOrdersRequest(offset=offset, page_size=page_size)
            for order in orders.ListOrders(request):
                yield order.id
                offset += 1
        except grpc.RpcError as error:
            if error.code() == grpc.StatusCode.OUT_OF_RANGE and offset > 0:
                return  # the end  # mark
            raise


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    found = list(all_orders(OrdersStub(channel), page_size=2))
    print(len(found), "orders:", *found)
# endregion: show
