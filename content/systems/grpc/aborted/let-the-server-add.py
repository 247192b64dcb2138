# needs: python3-grpcio
import threading

import grpc
from shop import serve
from shop_pb2 import Order, UpdateOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
quantity = 0
row = threading.Lock()


class Orders(OrdersServicer):
    # The request says what to add, not what the result is. Nothing was read, so nothing can be stale.
    def UpdateOrder(self, request, context):
        global quantity
        with row:
            quantity += request.order.quantity  # mark
            return Order(id="o-42", quantity=quantity)


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    request = UpdateOrderRequest(order=Order(id="o-42", quantity=1))
    update = OrdersStub(channel).UpdateOrder
    calls = [update.future(request) for _ in range(10)]
    aborted = sum(call.code() == grpc.StatusCode.ABORTED for call in calls)
print(f"10 clients added 1 each: quantity {quantity}; aborted: {aborted}")
# endregion: show
