# needs: python3-grpcio
import json
import threading

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
going_down = threading.Event()


class Orders(OrdersServicer):
    def __init__(self, name, stopping):
        self._name = name
        self._stopping = stopping

    def GetOrder(self, request, context):
        if self._stopping.wait(1):  # work that can be interrupted
            context.abort(grpc.StatusCode.UNAVAILABLE, "shutting down")  # mark
        return Order(id=request.id, state="PAID", note=self._name.encode())


def shut_down(server):  # on SIGTERM
    going_down.set()  # mark
    server.stop(grace=10).wait()
    print("first server closed")


name = {"service": "shop.v1.Orders", "method": "GetOrder"}  # a read
retry = {
    "maxAttempts": 3,
    "initialBackoff": "0.2s",
    "maxBackoff": "1s",
    "backoffMultiplier": 2,
    "retryableStatusCodes": ["UNAVAILABLE"],
}
config = json.dumps({"methodConfig": [{"name": [name], "retryPolicy": retry}]})
options = (("grpc.service_config", config),)
with (
    serve(Orders("first", going_down)) as first,
    serve(Orders("second", threading.Event())) as second,
    grpc.insecure_channel(f"ipv4:{first.address},{second.address}", options) as channel,
):
    threading.Timer(0.4, shut_down, [first.server]).start()
    order = OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"), timeout=4)
    print(f"{order.id} is {order.state}, from the {order.note.decode()}")
# endregion: show
