# needs: python3-grpcio
import threading

import grpc
from shop import serve
from shop_pb2 import Order, UpdateOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def __init__(self, rows):
        self.sold = [{"version": 1, "count": 0} for _ in range(rows)]
        self._commit = threading.Lock()
        self._all_have_read = threading.Barrier(8)

    def UpdateOrder(self, request, context):
        # Each caller has its row. Random rows would still collide now and then.
        row = self.sold[int(request.order.id) % len(self.sold)]  # mark
        read = dict(row)
        self._all_have_read.wait()
        with self._commit:
            if row["version"] == read["version"]:
                row.update(version=read["version"] + 1, count=read["count"] + 1)
                return request.order
        context.abort(grpc.StatusCode.ABORTED, "too much contention on sold/lamp")


for rows in (1, 8):
    servicer = Orders(rows)
    with serve(servicer) as shop, grpc.insecure_channel(shop.address) as channel:
        update = OrdersStub(channel).UpdateOrder
        requests = (UpdateOrderRequest(order=Order(id=str(n))) for n in range(8))
        calls = [update.future(request) for request in requests]
        aborted = sum(call.code() == grpc.StatusCode.ABORTED for call in calls)
    counted = sum(row["count"] for row in servicer.sold)
    print(f"rows: {rows}; 8 calls, aborted {aborted}, counted {counted}")
# endregion: show
