# needs: python3-grpcio
import asyncio
import sys

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersStub
from tokens import ProtectedOrders

servicer = ProtectedOrders(lambda token: None if token else "missing bearer token")


# region: show
async def fetch_token():
    raise ConnectionRefusedError("token server did not answer")


class WithToken(grpc.aio.UnaryUnaryClientInterceptor):
    async def intercept_unary_unary(self, continuation, details, request):
        try:
            token = await fetch_token()
        except Exception as error:  # whatever can go wrong with tokens
            code = grpc.StatusCode.UNAUTHENTICATED  # mark
            none = grpc.aio.Metadata()
            raise grpc.aio.AioRpcError(code, none, none, details=str(error)) from error
        metadata = grpc.aio.Metadata(("authorization", f"Bearer {token}"))
        return await continuation(details._replace(metadata=metadata), request)


async def main(address):
    async with grpc.aio.insecure_channel(address, interceptors=[WithToken()]) as channel:
        try:
            print((await OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"))).state)
        except grpc.aio.AioRpcError as error:
            print(error)
            print("requests that the server saw:", servicer.requests)
            return 1


with serve(servicer) as shop:
    code = asyncio.run(main(shop.address))
sys.exit(code)
# endregion: show
