# needs: python3-grpcio
import sys

import grpc
from scene import play
from shop import dead_address
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersStub

failed = False


# region: show
def call(address, wait_for_ready):
    global failed
    with grpc.insecure_channel(address) as channel:
        orders = OrdersStub(channel)
        request = GetOrderRequest(id="o-42")
        try:
            print(orders.GetOrder(request, wait_for_ready=wait_for_ready, timeout=0.5))
        except grpc.RpcError as error:
            print(error)
            failed = True


# Accepts the connection and says nothing: a hung process, or the wrong service.
with play("listener") as mute:
    call(mute.address, wait_for_ready=False)  # mark

# Nothing listens, and the call may wait.
call(dead_address(), wait_for_ready=True)  # mark
# endregion: show

sys.exit(failed)
