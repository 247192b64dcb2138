# needs: python3-grpcio
import asyncio
import sys

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        return Order(id=request.id, state="PAID")


# region: show
invoice = """
import time
end = time.monotonic() + 1.2
while time.monotonic() < end:
    pass
"""


async def main(address):
    async with grpc.aio.insecure_channel(address) as channel:
        call = OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"), timeout=1)
        # A process: a thread would compete with the loop for the interpreter's lock.
        process = await asyncio.create_subprocess_exec(sys.executable, "-c", invoice)  # mark
        order = await call
        print(order.id, "is", order.state)
        await process.wait()
        print("invoice made")


with serve(Orders()) as shop:
    asyncio.run(main(shop.address))
# endregion: show
