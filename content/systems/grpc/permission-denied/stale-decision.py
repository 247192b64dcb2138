# needs: python3-grpcio
import sys
import time

import grpc
from authorized import AuthorizedOrders
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersStub

# region: show
grants = set()
decisions = {}


def refuse(caller, permission, order_id):
    key = (caller, permission)
    allowed, until = decisions.get(key, (False, 0))
    if until < time.monotonic():
        allowed = key in grants
        decisions[key] = allowed, time.monotonic() + 300  # 5 minutes  # mark
    if not allowed:
        return f"{permission} denied"


servicer = AuthorizedOrders({"demo-token-1": "billing"}, refuse)
with serve(servicer) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    metadata = (("authorization", "Bearer demo-token-1"),)
    for attempt in ("before", "granted"):
        try:
            print(orders.GetOrder(GetOrderRequest(id="o-42"), metadata=metadata))
        except grpc.RpcError as error:
            print(f"{attempt}: {error}")
        grants.add(("billing", "orders.get"))
# endregion: show

sys.exit(1)
