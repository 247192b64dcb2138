# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        return Order(id="o-1")


# region: show
# What the server receives, and no less. Without the option there is no limit.
options = (("grpc.max_send_message_length", 4 * 1024 * 1024),)  # mark
with serve(Orders()) as shop, grpc.insecure_channel(shop.address, options) as channel:
    order = Order(customer="c-7", quantity=2, note=bytes(2 * 1024 * 1024))
    created = OrdersStub(channel).CreateOrder(CreateOrderRequest(order=order))
    print("created", created.id)
# endregion: show
