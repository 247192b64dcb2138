# needs: python3-grpcio
import sys
import time

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
longest = 0.5  # 305 s at Google Cloud Speech-to-Text


class Orders(OrdersServicer):
    def WatchOrders(self, request_iterator, context):
        started = time.monotonic()
        for request in request_iterator:
            if time.monotonic() - started > longest:
                details = "exceeded maximum allowed stream duration"
                context.abort(grpc.StatusCode.OUT_OF_RANGE, details)  # mark
            yield Order(id=request.id, state="PAID")


def ticks():
    while True:  # never silent, never done
        yield GetOrderRequest(id="o-42")
        time.sleep(0.05)


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    try:
        for order in OrdersStub(channel).WatchOrders(ticks()):
            pass
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
