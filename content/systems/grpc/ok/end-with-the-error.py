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
            print("server log:", error)
            context.abort(grpc.StatusCode.UNAVAILABLE, "list is incomplete")  # mark


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    received = 0
    try:
        for order in OrdersStub(channel).ListOrders(ListOrdersRequest()):
            received += 1
    except grpc.RpcError as error:
        print(f"orders received: {received}, then: {error.code()} {error.details()}")
# endregion: show
