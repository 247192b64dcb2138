# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import Order, UpdateOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
state = "PAID"


class Orders(OrdersServicer):
    def UpdateOrder(self, request, context):
        if state == "SENT":
            details = f"order {request.order.id} cannot be changed"
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, details)  # mark
        return request.order


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    request = UpdateOrderRequest(order=Order(id="o-42", quantity=3))
    try:
        orders.UpdateOrder(request)
        print("in the morning: accepted")
        state = "SENT"  # the parcel leaves
        orders.UpdateOrder(request)  # the very same request
    except grpc.RpcError as error:
        print(f"in the evening: {error}")
        sys.exit(1)
# endregion: show
