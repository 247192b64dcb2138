# needs: python3-grpcio
import json

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, ListOrdersRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
history = ["o-1 PAID", "o-2 PAID", "o-1 SENT", "o-2 CANCELLED", "o-3 PAID", "o-3 SENT"]
oldest = 6  # revisions count from 1


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        # The state of now, and the revision it belongs to.
        state = json.dumps({"o-1": "SENT", "o-3": "SENT"}).encode()
        return Order(note=state, etag=str(len(history)))

    def ListOrders(self, request, context):
        # The changes from a revision on.
        if request.offset < oldest:
            details = f"revision {request.offset} is gone"
            context.abort(grpc.StatusCode.OUT_OF_RANGE, details)
        yield from (Order(id=line) for line in history[request.offset - 1 :])


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    cache, seen = {"o-1": "PAID", "o-2": "PAID"}, 2
    for attempt in (1, 2):
        try:
            for change in orders.ListOrders(ListOrdersRequest(offset=seen + 1)):
                order_id, state = change.id.split()
                cache[order_id] = state
                seen += 1
            print(f"round {attempt}: up to date at revision {seen}")
        except grpc.RpcError as error:
            if error.code() != grpc.StatusCode.OUT_OF_RANGE:
                raise
            now = orders.GetOrder(GetOrderRequest())
            cache, seen = json.loads(now.note), int(now.etag)  # mark
            print(f"round {attempt}: {error.details()}, read all again")
print(cache)  # o-2 is gone; no later change would have said so
# endregion: show
