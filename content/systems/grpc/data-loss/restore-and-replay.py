# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
log = {f"r-{n}": f"o-{n}" for n in range(1, 6)}  # request id → order id
backup = dict(list(log.items())[:3])
acknowledged = len(log)
outbox = dict(list(log.items())[2:])  # what the callers keep until tomorrow  # mark


class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        log.setdefault(request.request_id, request.order.id)  # once  # mark
        return request.order


log = backup
print(f"restored {len(log)} of {acknowledged}")
with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    for request_id, order_id in outbox.items():
        request = CreateOrderRequest(order=Order(id=order_id), request_id=request_id)
        OrdersStub(channel).CreateOrder(request)
print(f"replayed {len(outbox)}, now {len(log)}:", *log.values())
# endregion: show
