# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import Order, UpdateOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
following = {
    "PLACED": ["PAID", "CANCELLED"],
    "PAID": ["SHIPPED", "CANCELLED"],
    "SHIPPED": ["RETURNING"],
}
saved = {"o-42": Order(id="o-42", state="SHIPPED")}  # since the customer last looked


class Orders(OrdersServicer):
    def UpdateOrder(self, request, context):
        order = request.order
        now = saved[order.id].state
        if order.state not in following[now]:
            details = f"order {order.id} is {now} and cannot become {order.state}"
            context.abort(grpc.StatusCode.FAILED_PRECONDITION, details)  # mark
        saved[order.id] = order
        return order


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    request = UpdateOrderRequest(order=Order(id="o-42", state="CANCELLED"))
    try:
        print("o-42 is", OrdersStub(channel).UpdateOrder(request).state)
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
