# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import ListOrdersRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
def read_orders():
    yield Order(id="o-1")
    yield Order(id="o-2")
    raise ConnectionError("cursor lost")  # o-3 to o-5 are never read


class Orders(OrdersServicer):
    def ListOrders(self, request, context):
        try:
            yield from read_orders()
        except ConnectionError as error:
            print("server log:", error)  # and the stream ends as if it were done  # mark


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    feed = OrdersStub(channel).ListOrders(ListOrdersRequest())
    received = len(list(feed))
    print(f"orders received: {received} of 5")
    print(f"status: {feed.code()!r}")
# endregion: show
