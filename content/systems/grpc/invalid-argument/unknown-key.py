# needs: python3-grpcio
import sys

import grpc
from google.protobuf import json_format
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        if not request.request_id:
            details = "request_id is required"
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, details)
        return Order(id="o-42")


# A request as it stands in a file, with a name that does not stand in the .proto.
from_file = {"order": {"customer": "c-7", "quantity": 2}, "requestID": "r-2f1c"}  # mark
request = json_format.ParseDict(
    from_file,
    CreateOrderRequest(),
    ignore_unknown_fields=True,  # mark
)
with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    try:
        print("created", OrdersStub(channel).CreateOrder(request).id)
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
