# needs: python3-grpcio
import sys
import time

import grpc
from shop import dead_address
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersStub

address = dead_address()

# region: show
with grpc.insecure_channel(address) as channel:
    orders = OrdersStub(channel)
    started = time.monotonic()
    try:
        print(orders.GetOrder(GetOrderRequest(id="o-42"), timeout=5))
    except grpc.RpcError as error:
        print(error)  # mark
        waited = "under 1 s" if time.monotonic() - started < 1 else "1 s or more"
        print(f"Failed after {waited}; the deadline was 5 s away.")
        sys.exit(1)
# endregion: show
