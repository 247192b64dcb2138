# needs: python3-grpcio python3-jwt
import sys

import grpc
import jwt
from issuer import Issuer
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub
from tokens import bearer


# region: show
class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        try:
            jwt.decode(bearer(context), key, algorithms=["EdDSA"], audience="orders")
        except jwt.InvalidTokenError as error:
            context.abort(grpc.StatusCode.UNAUTHENTICATED, str(error))
        return Order(id=request.id, state="PAID")


issuer = Issuer()
key = issuer.keys()["key-1"]

# The client read its token once, at its start, and keeps it. A minute ago it expired.
token = issuer.issue(audience="orders", lifetime=-60)  # mark
metadata = (("authorization", f"Bearer {token}"),)
with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    try:
        print(orders.GetOrder(GetOrderRequest(id="o-42"), metadata=metadata))
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
