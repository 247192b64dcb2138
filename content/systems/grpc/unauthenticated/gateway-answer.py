# needs: python3-grpcio
import sys

import grpc
from scene import play
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersStub
from tokens import ProtectedOrders

# region: show
# A gateway that knows HTTP and not gRPC asks for an API key, and answers 401 without.
api_key = {"field": "x-api-key", "value": "demo-key-1"}  # mark
servicer = ProtectedOrders(lambda token: None if token else "missing bearer token")

# What the server wants, not what the gateway wants.
metadata = (("authorization", "Bearer demo-token-1"),)
with (
    serve(servicer) as shop,
    play("gateway", upstream=shop.address, **api_key) as gateway,
    grpc.insecure_channel(gateway.address) as channel,
):
    orders = OrdersStub(channel)
    try:
        print(orders.GetOrder(GetOrderRequest(id="o-42"), metadata=metadata))
    except grpc.RpcError as error:
        print(error)
        print("calls that reached the server:", servicer.requests)
        sys.exit(1)
# endregion: show
