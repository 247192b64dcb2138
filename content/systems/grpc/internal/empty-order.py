# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
saved = {"o-42": Order(id="o-42", quantity=2, state="PAID")}


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        return saved.get(request.id, Order())  # mark


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    order = OrdersStub(channel).GetOrder(GetOrderRequest(id="o-404"))
    print(f'OK: order "{order.id}" with {order.quantity} pieces')
    print("invoice for 0 pieces sent:", order.quantity == 0)
# endregion: show
