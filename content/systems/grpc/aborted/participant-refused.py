# needs: python3-grpcio
import sys

import grpc
from details import details_of, with_details
from google.rpc.error_details_pb2 import ErrorInfo
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        # Three services have to agree. One says no, and the coordinator calls the whole thing off.
        votes = {"stock": "yes", "payment": "card expired", "shipping": "yes"}  # mark
        info = ErrorInfo(
            reason="PARTICIPANT_REFUSED", domain="shop.example", metadata=votes
        )
        text = "order was not placed, see details"
        context.abort_with_status(with_details(grpc.StatusCode.ABORTED, text, info))


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    request = CreateOrderRequest(order=Order(customer="c-7", quantity=2))
    try:
        print("created", OrdersStub(channel).CreateOrder(request).id)
    except grpc.RpcError as error:
        print(error)
        (info,) = details_of(error)
        for participant, vote in sorted(info.metadata.items()):
            print(f"{participant}: {vote}")  # mark
        sys.exit(1)
# endregion: show
