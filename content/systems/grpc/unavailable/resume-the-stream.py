# needs: python3-grpcio
import queue
import random
import time

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


class Orders(OrdersServicer):
    def WatchOrders(self, request_iterator, context):
        for request in request_iterator:
            yield Order(id=request.id, state="PAID")


# region: show
def watch(orders):
    failures = 0
    while True:
        requests = queue.SimpleQueue()
        # Asks for the state first: what changed in between is not missed.
        requests.put(GetOrderRequest(id="o-42"))
        try:
            for order in orders.WatchOrders(iter(requests.get, None)):
                failures = 0
                yield order
        except grpc.RpcError as error:
            if error.code() != grpc.StatusCode.UNAVAILABLE:
                raise
        finally:
            requests.put(None)
        # After an end without an error, too.
        ceiling = min(0.2 * 2**failures, 10)
        failures += 1
        time.sleep(random.uniform(0, ceiling))  # mark


options = {"grpc.max_connection_age_ms": 600, "grpc.max_connection_age_grace_ms": 300}
with (
    serve(Orders(), options=options) as shop,
    grpc.insecure_channel(shop.address) as channel,
):
    orders = watch(OrdersStub(channel))
    for message in (1, 2):
        order = next(orders)
        print(f"stream {message}: {order.id} is {order.state}")
    orders.close()
# endregion: show
