# needs: python3-grpcio
import time

import grpc
from scene import play
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
saved = []


class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        saved.append(f"o-{len(saved) + 1}")
        return Order(id=saved[-1])


# A proxy that loses the trailers of two answers. The handler has run by then.
answers = ["without trailers", "without trailers", "pass"]
with (
    serve(Orders()) as shop,
    play("front", upstream=shop.address, answers=answers) as proxy,
    grpc.insecure_channel(proxy.address) as channel,
):
    wanted = CreateOrderRequest(order=Order(customer="c-7", quantity=2))
    for attempt in range(1, 6):
        try:
            order = OrdersStub(channel).CreateOrder(wanted)
            print(f"attempt {attempt}: created {order.id}")
            break
        except grpc.RpcError as error:  # UNKNOWN in gRPC core, for what others call INTERNAL
            print(f"attempt {attempt}: {error.code().name}: {error.details()}")
            time.sleep(0.1)  # no request id: the server cannot know  # mark
print(f"the customer wanted 1 order and has {len(saved)}:", *saved)
# endregion: show
