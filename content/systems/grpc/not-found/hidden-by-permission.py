# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub
from tokens import bearer

# region: show
customers = {"demo-token-7": "c-7", "demo-token-8": "c-8"}
saved = {"o-42": Order(id="o-42", customer="c-7")}


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        order = saved.get(request.id)
        if order is None or order.customer != customers[bearer(context)]:  # mark
            details = f"order {request.id} not found"
            context.abort(grpc.StatusCode.NOT_FOUND, details)
        return order


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    for token, customer in customers.items():
        metadata = (("authorization", f"Bearer {token}"),)
        try:
            request = GetOrderRequest(id="o-42")
            order = OrdersStub(channel).GetOrder(request, metadata=metadata)
            print(customer, "reads", order.id)
        except grpc.RpcError as error:
            print(error)
            sys.exit(1)
# endregion: show
