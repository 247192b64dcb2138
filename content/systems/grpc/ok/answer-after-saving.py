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
    time.sleep(0.3)
    if order.id == "o-2":
        raise OSError(f"{order.id}: disk is full")
    saved.append(order.id)


class Orders(OrdersServicer):
    def ImportOrders(self, request_iterator, context):
        with ThreadPoolExecutor(3) as pool:
            work = {order.id: pool.submit(save, order) for order in request_iterator}
        done = [order_id for order_id, result in work.items() if not result.exception()]  # mark
        if len(done) < len(work):
            details = f"{len(done)} of {len(work)} imported: {', '.join(done)}"
            context.abort(grpc.StatusCode.RESOURCE_EXHAUSTED, details)
        return ImportSummary(imported=len(done))


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = (Order(id=order_id) for order_id in ("o-1", "o-2", "o-3"))
    try:
        print("imported:", OrdersStub(channel).ImportOrders(orders).imported)
    except grpc.RpcError as error:
        print(error.code(), error.details())
    print("saved:", len(saved))
# endregion: show
