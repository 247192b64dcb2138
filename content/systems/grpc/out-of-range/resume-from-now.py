# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import ListOrdersRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
history = [
    Order(id="o-1", state="PAID"),
    Order(id="o-2", state="PAID"),
    Order(id="o-1", state="SENT"),
    Order(id="o-2", state="CANCELLED"),
    Order(id="o-3", state="PAID"),
    Order(id="o-3", state="SENT"),
]
oldest = 6  # revisions count from 1; the ones before are compacted


class Orders(OrdersServicer):
    def ListOrders(self, request, context):
        if request.offset < oldest:
            context.set_trailing_metadata((("oldest-revision", str(oldest)),))
            details = f"revision {request.offset} is gone"
            context.abort(grpc.StatusCode.OUT_OF_RANGE, details)
        yield from history[request.offset - 1 :]


cache = {"o-1": "PAID", "o-2": "PAID"}
following = 3
with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    for _ in range(2):
        try:
            for order in OrdersStub(channel).ListOrders(ListOrdersRequest(offset=following)):
                cache[order.id] = order.state
        except grpc.RpcError as error:
            following = int(dict(error.trailing_metadata())["oldest-revision"])  # mark
print("cache:", cache)
print("truth:", {order.id: order.state for order in history})
# endregion: show
