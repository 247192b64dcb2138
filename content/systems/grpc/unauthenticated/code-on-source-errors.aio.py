# needs: python3-grpcio
import asyncio
import random

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersStub
from tokens import ProtectedOrders

servicer = ProtectedOrders(lambda token: None if token else "missing bearer token")
fetches = 0


class TokenRefused(Exception):
    """The token server answered, and refused: invalid_grant."""


# region: show
async def fetch_token():
    """The token server does not answer the first time."""
    global fetches
    fetches += 1
    if fetches == 1:
        raise ConnectionRefusedError("token server did not answer")
    return "demo-token-1"


class WithToken(grpc.aio.UnaryUnaryClientInterceptor):
    async def intercept_unary_unary(self, continuation, details, request):
        try:
            token = await fetch_token()
        except (TokenRefused, OSError) as error:
            refused = isinstance(error, TokenRefused)  # log in again; or try again  # mark
            code = grpc.StatusCode.UNAUTHENTICATED if refused else grpc.StatusCode.UNAVAILABLE
            none = grpc.aio.Metadata()
            raise grpc.aio.AioRpcError(code, none, none, details=str(error)) from error
        metadata = grpc.aio.Metadata(("authorization", f"Bearer {token}"))
        return await continuation(details._replace(metadata=metadata), request)


async def main(address):
    async with grpc.aio.insecure_channel(address, interceptors=[WithToken()]) as channel:
        for attempt in range(3):  # a retry policy begins below the interceptors
            try:
                order = await OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"))
                print(f"{order.id} is {order.state}, after {fetches} token fetches")
                return
            except grpc.aio.AioRpcError as error:
                if error.code() != grpc.StatusCode.UNAVAILABLE or attempt == 2:
                    raise
            await asyncio.sleep(random.random() * 0.1 * 2**attempt)


with serve(servicer) as shop:
    asyncio.run(main(shop.address))
# endregion: show
