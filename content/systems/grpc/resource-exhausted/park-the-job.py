# needs: python3-grpcio
import grpc
from details import details_of, with_details
from google.rpc.error_details_pb2 import QuotaFailure, RetryInfo
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
calls = 0
used_up = QuotaFailure(violations=[{"subject": "customer:c-7", "description": "4 orders a day"}])


class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        global calls
        calls += 1
        if calls > 4:
            status = with_details(
                grpc.StatusCode.RESOURCE_EXHAUSTED, "quota exceeded", used_up
            )
            context.abort_with_status(status)
        return Order(id=f"o-{calls}")


batch = [Order(customer="c-7", quantity=n) for n in range(1, 11)]
with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    try:
        while batch:
            orders.CreateOrder(CreateOrderRequest(order=batch[0]))
            batch.pop(0)  # only what was answered leaves the batch
        print("all orders created")
    except grpc.RpcError as error:
        types = {type(detail) for detail in details_of(error)}
        if QuotaFailure not in types or RetryInfo in types:  # mark
            raise
        print(f"parked {len(batch)} orders until the quota resets; calls: {calls}")
# endregion: show
