# needs: python3-grpcio
import json
import sys
import threading
import time

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        gone = threading.Event()
        if context.add_callback(gone.set):
            gone.wait()  # hangs
        return Order(id=request.id)


# gRPC core reads the fraction. But in Python such a timeout ends 1 to 2 s early.
name = {"service": "shop.v1.Orders"}
with serve(Orders()) as shop:
    for milliseconds in (500, 1000, 2500):
        seconds = milliseconds / 1000
        timeout = f"{seconds}s"
        config = json.dumps({"methodConfig": [{"name": [name], "timeout": timeout}]})  # mark
        options = (("grpc.service_config", config),)
        with grpc.insecure_channel(shop.address, options) as channel:
            started = time.monotonic()
            try:
                OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"))
            except grpc.RpcError as error:
                early = seconds - (time.monotonic() - started)
                print(error.code(), error.details())
                print(f"{milliseconds} ms in the service config, early by", end=" ")
                print("all of it" if early > seconds - 0.2 else f"more than 500 ms: {early > 0.5}")
# endregion: show

sys.exit(1)
