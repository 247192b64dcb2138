# needs: python3-grpcio
import sys
import urllib.request

import grpc
from shop import dead_address, serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub
from tokens import bearer

# region: show
introspection = f"http://{dead_address()}/introspect"  # the auth service is down


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        try:
            form = f"token={bearer(context)}".encode()
            with urllib.request.urlopen(introspection, form) as answer:
                if b'"active": true' not in answer.read():
                    raise ValueError("token is not active")
        except Exception as error:
            print("server log:", error)
            details = "token could not be verified"
            context.abort(grpc.StatusCode.UNAUTHENTICATED, details)  # mark
        return Order(id=request.id, state="PAID")


metadata = (("authorization", "Bearer demo-token-1"),)  # nothing is wrong with it
with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    try:
        print(orders.GetOrder(GetOrderRequest(id="o-42"), metadata=metadata))
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
