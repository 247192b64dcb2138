# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import ListOrdersRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def __init__(self, last):
        self._last = last

    def ListOrders(self, request, context):
        if request.offset > self._last + 1:
            details = f"revision {request.offset} is in the future, this is {self._last}"
            context.abort(grpc.StatusCode.OUT_OF_RANGE, details)  # mark
        for revision in range(request.offset, self._last + 1):
            yield Order(id=f"o-{revision}")


seen = 0


def follow(address):
    global seen
    with grpc.insecure_channel(address) as channel:
        for _ in OrdersStub(channel).ListOrders(ListOrdersRequest(offset=seen + 1)):
            seen += 1


with serve(Orders(last=9)) as live:
    follow(live.address)
print(f"seen up to revision {seen}; then the service is restored from a backup")
with serve(Orders(last=6)) as restored:
    try:
        follow(restored.address)
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
