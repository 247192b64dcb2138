# needs: python3-grpcio
import asyncio
import sys

import grpc
from shop import serve_aio
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    async def GetOrder(self, request, context):
        begun.set()
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            told.set()  # the handler's own task is cancelled  # mark
            raise


async def main():
    global begun, told
    begun, told = asyncio.Event(), asyncio.Event()
    async with (
        serve_aio(Orders()) as shop,
        grpc.aio.insecure_channel(shop.address) as channel,
    ):
        call = OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"))
        await begun.wait()
        call.cancel()  # mark
        try:
            print(await call)
        except asyncio.CancelledError as error:  # no RpcError  # mark
            print(repr(error), await call.code(), await call.details())
            await told.wait()
            print("the server is told")
            return 1


sys.exit(asyncio.run(main()))
# endregion: show
