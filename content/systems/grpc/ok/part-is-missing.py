# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import ListOrdersRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
def from_eu():
    return [Order(id="o-eu-1"), Order(id="o-eu-2")]


def from_us():
    raise ConnectionError("us does not answer")


regions = {"eu": from_eu, "us": from_us}


class Orders(OrdersServicer):
    def ListOrders(self, request, context):
        for name, list_orders in regions.items():
            try:
                yield from list_orders()
            except ConnectionError as error:
                print(f"server log: {name} left out, {error}")  # mark


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    feed = OrdersStub(channel).ListOrders(ListOrdersRequest())
    ids = ", ".join(order.id for order in feed)
    print(f"orders: {ids}; trailers: {len(feed.trailing_metadata())}")
    print(f"status: {feed.code()!r}")
# endregion: show
