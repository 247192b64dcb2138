# needs: python3-grpcio
import threading
from concurrent.futures import ThreadPoolExecutor

import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def __init__(self):
        self._saved = set()
        self._lock = threading.Lock()
        self.gets = self.creates = 0

    def GetOrder(self, request, context):
        with self._lock:
            self.gets += 1
            if request.id not in self._saved:
                context.abort(grpc.StatusCode.NOT_FOUND, f"no order {request.id}")
        return Order(id=request.id)

    def CreateOrder(self, request, context):
        order_id = request.order.id
        with self._lock:
            self.creates += 1
            if order_id in self._saved:
                details = f"order {order_id} already exists"
                context.abort(grpc.StatusCode.ALREADY_EXISTS, details)
            self._saved.add(order_id)
        return Order(id=order_id)


all_have_checked = threading.Barrier(10)


def start_replica(address):
    """Returns whether the replica comes up."""
    with grpc.insecure_channel(address) as channel:
        orders = OrdersStub(channel)
        check = orders.GetOrder.future(GetOrderRequest(id="o-daily"))
        missing = check.code() == grpc.StatusCode.NOT_FOUND  # mark
        all_have_checked.wait()
        if not missing:
            return True
        create = orders.CreateOrder.future(CreateOrderRequest(order=Order(id="o-daily")))
        return create.code() == grpc.StatusCode.OK


orders = Orders()
with serve(orders) as shop, ThreadPoolExecutor(10) as pool:  # a deployment starts
    up = list(pool.map(start_replica, [shop.address] * 10))
print(f"checks: {orders.gets}, creates: {orders.creates}")
print(f"replicas that fail at their start: {up.count(False)} of {len(up)}")
# endregion: show
