# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import ImportSummary, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
limit = 2  # orders a call


class Orders(OrdersServicer):
    def ImportOrders(self, request_iterator, context):
        imported = 0
        for order in request_iterator:
            imported += 1
            if imported == limit:
                break
        return ImportSummary(imported=imported)


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    left = [Order(id=f"o-{n}") for n in range(1, 6)]
    while left:
        imported = OrdersStub(channel).ImportOrders(iter(left)).imported
        print(f"sent {len(left)}, imported {imported}")
        if imported == 0:
            raise RuntimeError("no progress")
        left = left[imported:]  # mark
# endregion: show
