# needs: python3-grpcio
import time

import grpc
from shop import dead_address, serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        return Order(id=request.id, state="PAID")


address = dead_address()

# region: show
# The default of 120 s outlives most deadlines.
options = {"grpc.max_reconnect_backoff_ms": 1000}
with grpc.insecure_channel(address, options.items()) as channel:
    orders = OrdersStub(channel)
    call = orders.GetOrder.future(
        GetOrderRequest(id="o-42"),
        wait_for_ready=True,  # mark
        timeout=4,
    )
    time.sleep(0.5)  # the server comes up half a second after the call was made
    with serve(Orders(), port=int(address.split(":")[1])):
        print("server listens")
        order = call.result()
        print(order.id, "is", order.state)
# endregion: show
