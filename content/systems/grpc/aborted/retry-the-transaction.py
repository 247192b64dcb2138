# needs: python3-grpcio
import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order, UpdateOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

all_have_read = threading.Barrier(10)

# region: show
stored = Order(id="o-42", quantity=0, etag="v0")
aborted = 0
commit = threading.Lock()


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        return stored

    def UpdateOrder(self, request, context):
        global stored, aborted
        order = request.order
        with commit:
            if order.etag == stored.etag:
                order.etag = f"v{int(stored.etag[1:]) + 1}"
                stored = order
                return stored
            aborted += 1
        context.abort(grpc.StatusCode.ABORTED, "o-42 has changed")


def add_one(orders):
    for attempt in range(1, 31):
        # The read is part of what is repeated.
        order = orders.GetOrder(GetOrderRequest(id="o-42"))  # mark
        if attempt == 1:
            all_have_read.wait()  # the same version
        order.quantity += 1
        try:
            return orders.UpdateOrder(UpdateOrderRequest(order=order))
        except grpc.RpcError as error:
            if error.code() != grpc.StatusCode.ABORTED or attempt == 30:
                raise
        time.sleep(random.uniform(0, 0.02 * min(attempt, 5)))  # apart from each other  # mark


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    with ThreadPoolExecutor(10) as pool:
        list(pool.map(add_one, [OrdersStub(channel)] * 10))
print(f"10 clients added 1 each: quantity {stored.quantity}")
print("some were aborted on the way:", aborted > 0)
# endregion: show
