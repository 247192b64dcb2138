# needs: python3-grpcio python3-jwt
import sys

import grpc
import jwt
from issuer import Issuer
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub
from tokens import bearer

failed = False

# region: show
issuer = Issuer()
keys = issuer.keys()  # read once, at the start of the server  # mark


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        token = bearer(context)
        key_id = jwt.get_unverified_header(token)["kid"]
        if key_id not in keys:
            details = "token is signed with an unknown key"
            context.abort(grpc.StatusCode.UNAUTHENTICATED, details)
        jwt.decode(token, keys[key_id], algorithms=["EdDSA"], audience="orders")
        return Order(id=request.id, state="PAID")


tokens = {"older": issuer.issue(audience="orders")}
issuer.rotate()  # the issuer has a new signing key
tokens["newer"] = issuer.issue(audience="orders")

with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    for age, token in tokens.items():
        metadata = (("authorization", f"Bearer {token}"),)
        try:
            OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"), metadata=metadata)
            print(age, "token: accepted")
        except grpc.RpcError as error:
            print(age, "token:", error)
            failed = True
# endregion: show

sys.exit(failed)
