# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        quantity = request.order.quantity
        if not 1 <= quantity <= 5000:
            details = f"order.quantity must be from 1 to 5000, got {quantity}"
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, details)
        return Order(id="o-42", quantity=quantity)


# What a form, a CSV file or a queue delivers: text. An int32 field refuses it with a TypeError,
# so somebody has made it a number.
def to_int(text):
    return int(text) if text.isdigit() else 0  # mark


row = {"customer": "c-7", "quantity": "1,000"}
order = Order(customer=row["customer"], quantity=to_int(row["quantity"]))
with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    try:
        print(OrdersStub(channel).CreateOrder(CreateOrderRequest(order=order)))
    except grpc.RpcError as error:
        print("passed:", row["quantity"])
        print(error)
        sys.exit(1)
# endregion: show
