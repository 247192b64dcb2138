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
        missing = []
        for name, list_orders in regions.items():
            try:
                yield from list_orders()
            except ConnectionError:
                missing.append(("unreachable", name))  # mark
        context.set_trailing_metadata(tuple(missing))


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    feed = OrdersStub(channel).ListOrders(ListOrdersRequest())
    ids = ", ".join(order.id for order in feed)
    missing = [value for key, value in feed.trailing_metadata() if key == "unreachable"]  # mark
    print(f"orders: {ids}; missing: {', '.join(missing) or 'none'}")
# endregion: show
