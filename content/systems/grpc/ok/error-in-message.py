# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        # The database is away. The call itself went well, did it not?
        return Order(state="ERROR: database is not reachable")  # mark


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    request = GetOrderRequest(id="o-42")
    order, call = OrdersStub(channel).GetOrder.with_call(request)
    print(f"no error; order id: {order.id!r}, state: {order.state!r}")
    print(f"status: {call.code()!r}")
# endregion: show
