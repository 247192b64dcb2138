# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
stock = 40  # more tomorrow


class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        quantity = request.order.quantity
        if quantity > stock:
            details = f"order.quantity {quantity} is more than the {stock} in stock"
            context.abort(grpc.StatusCode.OUT_OF_RANGE, details)  # mark
        return Order(id="o-42", quantity=quantity)


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    request = CreateOrderRequest(order=Order(customer="c-7", quantity=50))
    try:
        print("created", OrdersStub(channel).CreateOrder(request).id)
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
