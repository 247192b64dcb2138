# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import Order, UpdateOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
quota = 1024 * 1024
history = []


class Orders(OrdersServicer):
    def UpdateOrder(self, request, context):
        if len(history) >= 3:
            del history[:-1]  # keep the newest version  # mark
        if sum(map(len, history)) + len(request.order.note) > quota:
            details = "orders-db: space quota exceeded"
            context.abort(grpc.StatusCode.RESOURCE_EXHAUSTED, details)
        history.append(request.order.note)
        return Order(id=request.order.id)


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    order = Order(id="o-42", note=bytes(256 * 1024))
    for write in range(1, 21):
        orders.UpdateOrder(UpdateOrderRequest(order=order))
    print(write, "writes of 256 KiB")
# endregion: show
