# needs: python3-grpcio
import time
from concurrent.futures import ThreadPoolExecutor

import grpc
from shop import serve
from shop_pb2 import ImportSummary, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
saved = []


def save(order):
    time.sleep(1)
    if order.id == "o-2":
        raise OSError(f"{order.id}: disk is full")  # nobody asks for this result
    saved.append(order.id)


class Orders(OrdersServicer):
    def ImportOrders(self, request_iterator, context):
        work = [background.submit(save, order) for order in request_iterator]  # mark
        return ImportSummary(imported=len(work))


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = (Order(id=order_id) for order_id in ("o-1", "o-2", "o-3"))
    with ThreadPoolExecutor(3) as background:
        summary, call = OrdersStub(channel).ImportOrders.with_call(orders)
        print(f"no error; imported: {summary.imported}, saved: {len(saved)}")
        print(f"status: {call.code()!r}")
    print("saved in the end:", len(saved))
# endregion: show
