# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersStub
from tokens import ProtectedOrders

# region: show
servicer = ProtectedOrders(lambda token: None if token else "missing bearer token")
per_call = grpc.access_token_call_credentials("demo-token-1")
with serve(servicer) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    try:
        print(orders.GetOrder(GetOrderRequest(id="o-42"), credentials=per_call))  # mark
    except grpc.RpcError as error:
        print(error)
        print("calls that reached the server:", servicer.requests)
        sys.exit(1)
# endregion: show
