# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
failures = {
    "o-1": ConnectionRefusedError("connect to 10.4.2.8:5432 refused"),
    "o-2": PermissionError('password authentication failed for user "orders_rw"'),
    "o-3": FileNotFoundError("/srv/shop/config/payments.json"),
}


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        raise failures[request.id]  # mark


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)  # of an anonymous client
    for order_id in failures:
        try:
            orders.GetOrder(GetOrderRequest(id=order_id))
        except grpc.RpcError as error:
            print("client learns:", error.details())
# endregion: show
