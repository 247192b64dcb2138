# needs: python3-grpcio
import sys

import grpc
from details import details_of, with_details
from google.rpc.error_details_pb2 import QuotaFailure
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        text = "quota exceeded: 1000 orders a day for customer c-7"
        violation = QuotaFailure.Violation(
            subject="customer:c-7", description="orders a day, resets at 00:00 UTC"
        )
        failure = QuotaFailure(violations=[violation])  # and no RetryInfo  # mark
        status = with_details(grpc.StatusCode.RESOURCE_EXHAUSTED, text, failure)
        context.abort_with_status(status)


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    request = CreateOrderRequest(order=Order(customer="c-7", quantity=2))
    try:
        print("created", OrdersStub(channel).CreateOrder(request).id)
    except grpc.RpcError as error:
        print(error)
        for detail in details_of(error):
            print(type(detail).__name__, detail)  # mark
        sys.exit(1)
# endregion: show
