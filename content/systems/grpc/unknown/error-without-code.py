# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


class DatabaseError(Exception):
    sqlstate = "23505"


# region: show
class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        # An error of a driver: its code is the string 23505, no gRPC status.
        raise DatabaseError(  # mark
            'duplicate key value violates unique constraint "orders_pkey"'
        )


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    try:
        print(OrdersStub(channel).CreateOrder(CreateOrderRequest(order=Order(id="o-42"))))
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
