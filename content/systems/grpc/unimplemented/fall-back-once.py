# needs: python3-grpcio
import time

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order, UpdateOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
asked = updates = 0


class OlderOrders(OrdersServicer):  # without CancelOrder
    def UpdateOrder(self, request, context):
        global updates
        updates += 1
        return request.order


ask_again_at = 0.0  # one note per channel


def cancel_order(orders, order_id):
    global asked, ask_again_at
    if time.monotonic() >= ask_again_at:
        try:
            asked += 1
            return orders.CancelOrder(GetOrderRequest(id=order_id))
        except grpc.RpcError as error:
            if error.code() != grpc.StatusCode.UNIMPLEMENTED:  # mark
                raise
            ask_again_at = time.monotonic() + 3600  # mark
    order = Order(id=order_id, state="CANCELLED")
    return orders.UpdateOrder(UpdateOrderRequest(order=order))


with serve(OlderOrders()) as shop, grpc.insecure_channel(shop.address) as channel:
    for order_id in ("o-41", "o-42", "o-43"):
        order = cancel_order(OrdersStub(channel), order_id)
        print(order_id, "is", order.state)
print(f"CancelOrder asked {asked} time, UpdateOrder {updates} times")
# endregion: show
