# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        return Order(id="o-1", note=request.order.note)


eight_mib = {"grpc.max_receive_message_length": 8 * 1024 * 1024}
with (
    serve(Orders(), options=eight_mib) as shop,  # for requests  # mark
    grpc.insecure_channel(shop.address, eight_mib.items()) as channel,  # for responses  # mark
):
    order = Order(customer="c-7", quantity=2, note=bytes(5 * 1024 * 1024))
    created = OrdersStub(channel).CreateOrder(CreateOrderRequest(order=order))
    print(f"created {created.id}; its note has {len(created.note)} bytes")
# endregion: show
