# needs: python3-grpcio
import grpc
from google.protobuf import json_format
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        print(f"server: {request.order.quantity} pieces for {request.order.customer}")
        return Order(id="o-43")


# region: show
def read_request(body: str) -> CreateOrderRequest:
    """Reads the body of an HTTP request against the .proto."""
    return json_format.Parse(body, CreateOrderRequest())  # mark


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    for body in (
        '{"order": {"customer": "c-7", "quantity": "two"}}',
        '{"order": {"customer": "c-7", "quantity": 2}}',
    ):
        try:
            request = read_request(body)
        except json_format.ParseError as error:
            print("answer HTTP 400:", error)  # mark
            continue
        print("created", OrdersStub(channel).CreateOrder(request).id)
# endregion: show
