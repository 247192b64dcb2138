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
        time.sleep(1.1)
        database.append(Order(id=f"o-{len(database) + 1}"))
        return database[-1]


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    request = CreateOrderRequest(order=Order(customer="c-7", quantity=2))
    for attempt in (1, 2, 3):
        try:
            # Too short for 1.1 s of work, three times over.
            orders.CreateOrder(request, timeout=0.7)  # mark
            print("created")
            break
        except grpc.RpcError as error:
            print(f"attempt {attempt}: {error.code()}")
    time.sleep(1.4)
    print(f'the customer was told "failed" and has {len(database)} orders')
# endregion: show
