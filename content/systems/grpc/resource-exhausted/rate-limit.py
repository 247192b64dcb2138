# needs: python3-grpcio
import sys

import grpc
from details import details_of, with_details
from google.protobuf.duration_pb2 import Duration
from google.rpc.error_details_pb2 import RetryInfo
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
used = 0  # in this minute, by this customer


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        global used
        if used >= 3:
            text = "orders.read: 3 calls a minute for customer c-7"
            wait = RetryInfo(retry_delay=Duration(seconds=42))
            status = with_details(grpc.StatusCode.RESOURCE_EXHAUSTED, text, wait)
            context.abort_with_status(status)  # mark
        used += 1
        return Order(id=request.id, state="PAID")


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    try:
        for call in range(1, 10):
            orders.GetOrder(GetOrderRequest(id=f"o-{call}"))
    except grpc.RpcError as error:
        print(f"call {call}: {error}")
        for detail in details_of(error):
            print(type(detail).__name__, detail)  # mark
        sys.exit(1)
# endregion: show
