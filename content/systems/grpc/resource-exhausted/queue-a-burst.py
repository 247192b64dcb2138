# needs: python3-grpcio
import time
from concurrent.futures import ThreadPoolExecutor

import grpc
from shop_pb2 import Order, UpdateOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub, add_OrdersServicer_to_server


# region: show
class Orders(OrdersServicer):
    def UpdateOrder(self, request, context):
        time.sleep(0.2)
        return request.order


# 2 workers, and a queue of 8 in front of them: at 200 ms a call, the last one has waited 0.8 s.
workers = ThreadPoolExecutor(max_workers=2)  # mark
server = grpc.server(workers, maximum_concurrent_rpcs=2 + 8)  # mark
add_OrdersServicer_to_server(Orders(), server)
port = server.add_insecure_port("127.0.0.1:0")
server.start()
with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
    orders = OrdersStub(channel)
    calls = [
        orders.UpdateOrder.future(UpdateOrderRequest(order=Order(id=order_id)))
        for order_id in ("o-1", "o-2", "o-3")
    ]
    print("updated", *(call.result().id for call in calls), "with 2 workers")
server.stop(None).wait()
# endregion: show
