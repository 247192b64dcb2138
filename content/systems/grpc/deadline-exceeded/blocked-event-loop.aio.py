# needs: python3-grpcio
import asyncio
import sys
import time

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        return Order(id=request.id, state="PAID")


# region: show
def make_invoice(seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        pass  # CPU work in one piece


async def main(address):
    async with grpc.aio.insecure_channel(address) as channel:
        started = time.monotonic()
        call = OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"), timeout=0.3)
        make_invoice(1.2)  # the call has not begun, and its time runs  # mark
        try:
            print(await call)
        except grpc.aio.AioRpcError as error:
            print(error)
            late = time.monotonic() - started - 0.3
            print("noticed more than 700 ms after the deadline:", late > 0.7)  # mark
            return 1


with serve(Orders()) as shop:
    sys.exit(asyncio.run(main(shop.address)))
# endregion: show
