# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
saved = {"o-standing": "2026-03-01"}  # id → day of creation


class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        order_id = request.order.id
        if order_id in saved:
            details = f"order {order_id} exists since {saved[order_id]}"
            context.abort(grpc.StatusCode.ALREADY_EXISTS, details)
        saved[order_id] = "2026-11-21"
        return Order(id=order_id)


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    # Runs at each start of the service. It worked on the first one.
    request = CreateOrderRequest(order=Order(id="o-standing", customer="c-7"))  # mark
    try:
        print("ready, with", OrdersStub(channel).CreateOrder(request).id)
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
