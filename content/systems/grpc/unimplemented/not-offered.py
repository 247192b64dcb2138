# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import ImportSummary, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

features = set()


# region: show
class Orders(OrdersServicer):
    def ImportOrders(self, request_iterator, context):
        if "bulk-import" not in features:
            details = "bulk import is not enabled in eu-west"
            context.abort(grpc.StatusCode.UNIMPLEMENTED, details)  # mark
        return ImportSummary(imported=sum(1 for order in request_iterator))


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    try:
        print(OrdersStub(channel).ImportOrders(iter([Order(id="o-1")])).imported, "imported")
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
