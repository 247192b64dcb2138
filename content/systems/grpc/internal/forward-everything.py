# needs: python3-grpcio
import grpc
from scene import play
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

received = 0


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        global received
        received += 1
        return Order(id=request.id, state="PAID")


# region: show
def gateway(address):
    """Turns ten HTTP/1.1 requests into calls, with all their header fields as metadata."""
    incoming = {"connection": "keep-alive", "x-request-id": "req-0b9f"}
    metadata = tuple(incoming.items())  # mark
    with grpc.insecure_channel(address) as channel:
        get_order = OrdersStub(channel).GetOrder
        calls = [
            get_order.future(GetOrderRequest(id=f"o-{n}"), metadata=metadata) for n in range(10)
        ]
        return sum(call.code() == grpc.StatusCode.OK for call in calls)


with serve(Orders()) as shop, play("front", upstream=shop.address, answers=["pass"]) as proxy:
    print(f"on the developer's machine: {gateway(shop.address)} of 10 succeed")
    received = 0
    print(f"with a proxy between:       {gateway(proxy.address)} of 10 succeed")
    print("of these, calls that reached the server:", received)
# endregion: show
