# needs: python3-grpcio
import time

import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
database = []


class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        order_id = f"o-{len(database) + 1}"
        database.append(order_id)  # saved, and too large to read
        return Order(id=order_id, note=bytes(5 * 1024 * 1024))


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    wanted = CreateOrderRequest(order=Order(customer="c-7", quantity=2))
    for attempt in range(1, 5):
        try:
            OrdersStub(channel).CreateOrder(wanted)
        except grpc.RpcError as error:
            time.sleep(0.1)  # and once more  # mark
            last = f"{error.code().name}: {error.details()}"
print(f"attempt {attempt}: {last}")
print(f"the customer wanted 1 order and has {len(database)}:", *database)
# endregion: show
