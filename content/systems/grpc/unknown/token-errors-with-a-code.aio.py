# needs: python3-grpcio
import asyncio

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        return Order(id=request.id, state="PAID")


# region: show
answers = iter(["connection reset", "demo-token-1", "invalid_grant"])  # of the token endpoint


async def fetch_token():
    answer = next(answers)
    if answer.startswith("demo-token"):
        return answer
    refused = answer == "invalid_grant"
    code = grpc.StatusCode.UNAUTHENTICATED if refused else grpc.StatusCode.UNAVAILABLE  # mark
    none = grpc.aio.Metadata()
    raise grpc.aio.AioRpcError(code, none, none, details=f"token endpoint: {answer}")


class WithToken(grpc.aio.UnaryUnaryClientInterceptor):
    # An interceptor, because of a failure of call credentials gRPC core makes UNAVAILABLE.
    async def intercept_unary_unary(self, continuation, details, request):
        token = await fetch_token()  # mark
        metadata = grpc.aio.Metadata(("authorization", f"Bearer {token}"))
        return await continuation(details._replace(metadata=metadata), request)


async def main(address):
    async with grpc.aio.insecure_channel(address, interceptors=[WithToken()]) as channel:
        for _ in range(3):
            try:
                order = await OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"))
                print(order.id, "is", order.state)
            except grpc.aio.AioRpcError as error:
                print(error.code(), error.details())


with serve(Orders()) as shop:
    asyncio.run(main(shop.address))
# endregion: show
