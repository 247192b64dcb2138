# needs: python3-grpcio
import sys

import grpc
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersStub

failed = False

# region: show
for target in ("orders.shop.invalid:50051", "http://localhost:50051"):
    with grpc.insecure_channel(target) as channel:  # mark
        try:
            print(OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42")))
        except grpc.RpcError as error:
            # What follows says what the resolver said, and whether to A or to AAAA.
            print(f"{error.code()}: {error.details().split(': ')[0]}")
            failed = True
# endregion: show

sys.exit(failed)
