# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import ListOrdersRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def ListOrders(self, request, context):
        # One order a message: 40 messages of 256 KiB instead of one of 10 MiB.
        for n in range(1, request.page_size + 1):
            yield Order(id=f"o-{n}", note=bytes(256 * 1024))  # no faster than the client reads  # mark


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:  # still at most 4 MiB a message
    orders = size = 0
    for order in OrdersStub(channel).ListOrders(ListOrdersRequest(page_size=40)):
        orders += 1
        size += len(order.note)
    print(f"{orders} orders, {size // 1024**2} MiB")
# endregion: show
