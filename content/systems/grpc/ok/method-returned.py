# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        # Whatever the method returns is sent with OK.
        return Order(id=request.id, state="PAID")  # mark


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    get_order = OrdersStub(channel).GetOrder
    order, call = get_order.with_call(GetOrderRequest(id="o-42"))  # mark
    print(order.id, "is", order.state)
    print(f"{call.code()}, grpc-status: {call.code().value[0]}, text: {call.details()!r}")
# endregion: show
