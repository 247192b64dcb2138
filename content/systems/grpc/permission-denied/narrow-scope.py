# needs: python3-grpcio
import sys

import grpc
from authorized import AuthorizedOrders
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersStub

# region: show
grants = {("user-7", "orders.get"), ("user-7", "orders.cancel")}  # the user may cancel
scopes = {"user-7 by app": {"orders.get"}}  # this app may not


def refuse(caller, permission, order_id):
    user, _, app = caller.partition(" by ")
    if (user, permission) not in grants:
        return f"{permission} denied"
    if permission not in scopes[caller]:
        return f"token lacks the scope {permission}"  # mark


servicer = AuthorizedOrders({"demo-token-1": "user-7 by app"}, refuse)
with serve(servicer) as shop, grpc.insecure_channel(shop.address) as channel:
    metadata = (("authorization", "Bearer demo-token-1"),)
    try:
        print(OrdersStub(channel).CancelOrder(GetOrderRequest(id="o-42"), metadata=metadata))
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
