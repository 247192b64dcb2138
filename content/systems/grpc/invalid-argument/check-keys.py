# needs: python3-grpcio
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


order = {"customer": "c-7", "quantity": 2}
with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    for from_file in (
        {"order": order, "requestID": "r-2f1c"},
        {"order": order, "requestId": "r-2f1c"},  # or request_id: both are read
    ):
        try:
            # Without ignore_unknown_fields.
            request = json_format.ParseDict(from_file, CreateOrderRequest())  # mark
        except json_format.ParseError as error:
            print("not sent:", error)
            continue
        print("created", OrdersStub(channel).CreateOrder(request).id)
# endregion: show
