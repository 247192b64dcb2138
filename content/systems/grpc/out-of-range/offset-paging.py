# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import ListOrdersRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
saved = ["o-1", "o-2", "o-3", "o-4", "o-5", "o-6"]


class Orders(OrdersServicer):
    def ListOrders(self, request, context):
        page = saved[request.offset : request.offset + request.page_size]
        yield from (Order(id=order_id) for order_id in page)


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    seen = []
    for offset in range(0, 100, 2):
        request = ListOrdersRequest(offset=offset, page_size=2)  # a count, no key  # mark
        page = [order.id for order in OrdersStub(channel).ListOrders(request)]
        if not page:
            break
        seen += page
        if offset == 0:
            saved.remove("o-1")  # somebody deletes an order that was read already
print("seen:", *seen)
print("there and never seen:", *(one for one in saved if one not in seen))
# endregion: show
