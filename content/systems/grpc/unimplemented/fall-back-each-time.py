# needs: python3-grpcio
import logging

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order, UpdateOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

logging.disable()  # the server logs each method that is missing, with its traceback

# region: show
updates = 0


class OlderOrders(OrdersServicer):  # without CancelOrder
    def UpdateOrder(self, request, context):
        global updates
        updates += 1
        return request.order


asked = refused = 0


def cancel_order(orders, order_id):
    global asked, refused
    try:
        asked += 1
        return orders.CancelOrder(GetOrderRequest(id=order_id))
    except grpc.RpcError as error:
        if error.code() != grpc.StatusCode.UNIMPLEMENTED:
            raise
        refused += 1
    order = Order(id=order_id, state="CANCELLED")
    return orders.UpdateOrder(UpdateOrderRequest(order=order))  # remembers nothing  # mark


with serve(OlderOrders()) as shop, grpc.insecure_channel(shop.address) as channel:
    for number in range(1, 101):
        cancel_order(OrdersStub(channel), f"o-{number}")
print(f"100 orders: {asked + updates} calls, {refused} of them failed")
# endregion: show
