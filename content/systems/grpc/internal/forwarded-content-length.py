# needs: python3-grpcio
import sys

import grpc
from scene import play
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        return Order(id=request.id, state="PAID")


# region: show
# Header fields of the HTTP/1.1 request that a gateway turns into a gRPC call.
incoming = {
    "content-length": "24",  # gRPC core takes it out by itself
    "connection": "keep-alive",  # and leaves this in, which HTTP/2 forbids  # mark
    "x-request-id": "req-0b9f",
    "accept-language": "de",
}

with (
    serve(Orders()) as shop,
    play("front", upstream=shop.address, answers=["pass"]) as proxy,
    grpc.insecure_channel(proxy.address) as channel,
):
    metadata = tuple(incoming.items())  # mark
    try:
        order = OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"), metadata=metadata)
        print(order.id, "is", order.state)
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
