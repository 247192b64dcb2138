# needs: python3-grpcio
import queue
import sys

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def WatchOrders(self, request_iterator, context):
        for request in request_iterator:
            yield Order(id=request.id, state="PAID")


options = {
    "grpc.max_connection_age_ms": 600,  # GOAWAY
    "grpc.max_connection_age_grace_ms": 300,  # and then the connection is closed  # mark
}
requests = queue.SimpleQueue()
requests.put(GetOrderRequest(id="o-42"))
with (
    serve(Orders(), options=options) as shop,
    grpc.insecure_channel(shop.address) as channel,
):
    orders = OrdersStub(channel)
    try:
        for order in orders.WatchOrders(iter(requests.get, None)):
            print(order.id, "is", order.state)
    except grpc.RpcError as error:
        print(error)  # mark
        sys.exit(1)
    finally:
        requests.put(None)
# endregion: show
