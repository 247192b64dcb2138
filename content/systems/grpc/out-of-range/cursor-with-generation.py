# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import ListOrdersRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def __init__(self, generation, last):
        self._generation, self._last = generation, last

    def ListOrders(self, request, context):
        if request.page_token not in ("", self._generation):
            details = (
                f"the position is of generation {request.page_token}, "
                f"this is {self._generation}"
            )
            context.abort(grpc.StatusCode.OUT_OF_RANGE, details)  # mark
        for revision in range(request.offset, self._last + 1):
            yield Order(id=f"o-{revision}", etag=self._generation)


generation, seen = "", 0


def follow(address):
    global generation, seen
    with grpc.insecure_channel(address) as channel:
        request = ListOrdersRequest(offset=seen + 1, page_token=generation)
        try:
            for order in OrdersStub(channel).ListOrders(request):
                generation, seen = order.etag, seen + 1
            return f"up to {seen} of generation {generation}"
        except grpc.RpcError as error:
            if error.code() != grpc.StatusCode.OUT_OF_RANGE:
                raise
            generation, seen = "", 0  # from the beginning  # mark
            print(error.details())
    return follow(address)


with serve(Orders("a", last=6)) as live, serve(Orders("b", last=9)) as restored:
    for shop in (live, restored):
        print(follow(shop.address))
# endregion: show
