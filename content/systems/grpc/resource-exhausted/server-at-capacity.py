# needs: python3-grpcio
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import grpc
from shop_pb2 import Order, UpdateOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub, add_OrdersServicer_to_server

# region: show
two_at_work = threading.Semaphore(0)
third_asked = threading.Event()


class Orders(OrdersServicer):
    def UpdateOrder(self, request, context):
        two_at_work.release()
        third_asked.wait()  # slow work
        return request.order


server = grpc.server(ThreadPoolExecutor(10), maximum_concurrent_rpcs=2)  # mark
add_OrdersServicer_to_server(Orders(), server)
port = server.add_insecure_port("127.0.0.1:0")
server.start()
with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
    update = OrdersStub(channel).UpdateOrder
    calls = []
    for n in (1, 2):
        calls.append(update.future(UpdateOrderRequest(order=Order(id=f"o-{n}"))))
        two_at_work.acquire()
    try:
        update(UpdateOrderRequest(order=Order(id="o-3")))
    except grpc.RpcError as error:
        print(f"o-3: {error}")  # mark
    third_asked.set()
    for call in calls:
        print(f"{call.result().id}: updated")
# endregion: show

server.stop(None).wait()
sys.exit(1)
