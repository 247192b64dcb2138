# needs: python3-grpcio
import sys

import grpc
from scene import play
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
# An ingress with a rule for the path of the web application, and a default backend.
with (
    serve(OrdersServicer()) as shop,
    play("routes", upstream=shop.address, prefix="/orders/") as ingress,  # mark
    grpc.insecure_channel(ingress.address) as channel,
):
    try:
        print(OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42")))
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
