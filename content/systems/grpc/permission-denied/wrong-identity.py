# needs: python3-grpcio
import sys

import grpc
from authorized import AuthorizedOrders
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersStub


# region: show
def refuse(caller, permission, order_id):
    if (caller, permission) != ("billing", "orders.get"):
        print(f"server log: {caller} wants {permission}")
        return f"{permission} denied on order {order_id} (or it might not exist)"


environment = {"ORDER_TOKEN": "demo-token-billing"}
# The variable is called ORDER_TOKEN. Nobody notices, because there is always another identity.
token = environment.get("ORDERS_TOKEN", "demo-token-default")  # mark
metadata = (("authorization", f"Bearer {token}"),)

tokens = {"demo-token-billing": "billing", "demo-token-default": "default-account"}
servicer = AuthorizedOrders(tokens, refuse)
with serve(servicer) as shop, grpc.insecure_channel(shop.address) as channel:
    try:
        print(OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"), metadata=metadata))
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
