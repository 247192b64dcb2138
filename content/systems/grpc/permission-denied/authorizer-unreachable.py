# needs: python3-grpcio
import sys
import urllib.request

import grpc
from authorized import AuthorizedOrders
from shop import dead_address, serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersStub

# region: show
policy = f"http://{dead_address()}/decide"  # the policy service is down


def refuse(caller, permission, order_id):
    question = f"caller={caller}&permission={permission}&id={order_id}".encode()
    try:
        with urllib.request.urlopen(policy, question) as answer:
            allowed = answer.read() == b"allowed"
    except OSError as error:
        print("server log:", error)
        allowed = False  # closed, and rightly so; but nobody has decided anything  # mark
    if not allowed:
        return "access denied"


servicer = AuthorizedOrders({"demo-token-1": "billing"}, refuse)
with serve(servicer) as shop, grpc.insecure_channel(shop.address) as channel:
    metadata = (("authorization", "Bearer demo-token-1"),)
    try:
        print(OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"), metadata=metadata))
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
