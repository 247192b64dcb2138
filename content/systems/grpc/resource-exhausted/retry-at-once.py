# needs: python3-grpcio
import grpc
from details import details_of, with_details
from google.rpc.error_details_pb2 import RetryInfo
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
charged = 0  # this limiter charges every call, the refused ones as well
wait = RetryInfo(retry_delay={"seconds": 60})


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        global charged
        charged += 1
        if charged > 3:
            code = grpc.StatusCode.RESOURCE_EXHAUSTED
            context.abort_with_status(with_details(code, "3 calls a minute", wait))
        return Order(id=request.id, state="PAID")


read = refused = 0
with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    while refused < 500:
        try:
            OrdersStub(channel).GetOrder(GetOrderRequest(id=f"o-{read + 1}"))
            read += 1
        except grpc.RpcError as error:  # no wait  # mark
            refused += 1
            (last,) = details_of(error)
print(f"orders read: {read}; calls charged: {charged}; refused: {refused}")
print(f"the last answer still says: wait {last.retry_delay.seconds} s")
# endregion: show
