# needs: python3-grpcio
import asyncio
import sys

import grpc
from shop import serve_aio
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    prices = {"c-7": 2}

    async def GetOrder(self, request, context):
        price = self.prices.get(request.id)  # None for o-42
        return Order(id=request.id, quantity=price * 2)  # raises a TypeError  # mark


async def main():
    async with (
        serve_aio(Orders()) as shop,
        grpc.aio.insecure_channel(shop.address) as channel,
    ):
        try:
            print(await OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42")))
        except grpc.aio.AioRpcError as error:
            print(error)
            return 1


sys.exit(asyncio.run(main()))
# endregion: show
