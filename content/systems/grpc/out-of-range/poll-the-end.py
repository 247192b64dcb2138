# needs: python3-grpcio
import threading
import time

import grpc
from shop import serve
from shop_pb2 import ListOrdersRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
requests = 0
ids = ["o-1", "o-2", "o-3"]


class Orders(OrdersServicer):
    def ListOrders(self, request, context):
        global requests
        requests += 1
        if request.offset >= len(ids):
            details = f"offset {request.offset} is past the end"
            context.abort(grpc.StatusCode.OUT_OF_RANGE, details)
        for order_id in ids[request.offset :]:
            yield Order(id=order_id)


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    threading.Timer(1, ids.append, ["o-4"]).start()
    while True:
        try:
            (order,) = OrdersStub(channel).ListOrders(ListOrdersRequest(offset=3))
            break
        except grpc.RpcError:
            time.sleep(0.01)  # until there is more  # mark
print(f"got {order.id} after more than 20 requests: {requests > 20}")
# endregion: show
