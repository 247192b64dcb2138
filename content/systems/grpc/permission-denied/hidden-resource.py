# needs: python3-grpcio
import sys

import grpc
from authorized import AuthorizedOrders
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersStub

# region: show
owners = {"o-42": "billing"}


def refuse(caller, permission, order_id):
    # The same answer for another owner and for none, so that nobody can find out which exist.
    if owners.get(order_id) != caller:
        return f"{permission} denied on order {order_id} (or it might not exist)"  # mark


servicer = AuthorizedOrders({"demo-token-1": "billing"}, refuse)
with serve(servicer) as shop, grpc.insecure_channel(shop.address) as channel:
    metadata = (("authorization", "Bearer demo-token-1"),)
    try:
        print(OrdersStub(channel).GetOrder(GetOrderRequest(id="o-24"), metadata=metadata))
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
