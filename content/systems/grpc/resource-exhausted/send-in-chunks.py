# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import ImportSummary, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def ImportOrders(self, request_iterator, context):
        return ImportSummary(imported=sum(1 for order in request_iterator))


def upload():
    # 10 MiB in one message would be refused; in 40 messages the limit counts for each.
    for n in range(1, 41):
        yield Order(id=f"o-{n}", note=bytes(256 * 1024))  # mark


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    summary = OrdersStub(channel).ImportOrders(upload())
    print("imported", summary.imported, "orders")
# endregion: show
