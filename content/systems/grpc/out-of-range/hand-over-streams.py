# needs: python3-grpcio
import queue
import time

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
longest = 0.8  # 305 s at Google Cloud Speech-to-Text
received = []


class Orders(OrdersServicer):
    def WatchOrders(self, request_iterator, context):
        opened = time.monotonic()
        for request in request_iterator:
            if time.monotonic() - opened > longest:
                context.abort(grpc.StatusCode.OUT_OF_RANGE, "stream is too old")
            received.append(int(request.id))
        yield from ()


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:

    def open_stream():
        requests = queue.SimpleQueue()
        return requests, OrdersStub(channel).WatchOrders(iter(requests.get, None))

    requests, stream = open_stream()
    codes = []
    for n in range(1, 21):
        requests.put(GetOrderRequest(id=str(n)))
        time.sleep(0.075)
        if n % 5 == 0 and n < 20:  # long before the limit
            following = open_stream()  # the next one first
            requests.put(None)  # then half-close: what is under way still arrives  # mark
            codes.append(stream.code())  # waits for the end
            requests, stream = following
    requests.put(None)
    codes.append(stream.code())

print(len(received), "of 20 messages, in order:", received == sorted(received))
print(len(codes), "streams, failures:", sum(code != grpc.StatusCode.OK for code in codes))
# endregion: show
