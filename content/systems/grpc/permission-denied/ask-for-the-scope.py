# needs: python3-grpcio
import re

import grpc
from authorized import AuthorizedOrders, outcome
from shop import serve
from shop_pb2_grpc import OrdersStub

# region: show
grants = {("user-7", "orders.get"), ("user-7", "orders.cancel")}
scopes = {"user-7 by app": {"orders.get"}}


def refuse(caller, permission, order_id):
    user, _, app = caller.partition(" by ")
    if (user, permission) not in grants:
        return f"{permission} denied"
    if permission not in scopes[caller]:
        return f"token lacks the scope {permission}"


def consent(scope):
    """Asks the user for one more scope, at the moment of the cancellation, and gets a new token."""
    scopes["user-7 by app, more"] = {"orders.get", scope}
    return "demo-token-2"


tokens = {"demo-token-1": "user-7 by app", "demo-token-2": "user-7 by app, more"}
servicer = AuthorizedOrders(tokens, refuse)
with serve(servicer) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    refused = outcome(orders.CancelOrder, "o-42", "demo-token-1")
    print("first token:", refused)
    scope = re.search(r"lacks the scope (\S+)", refused)[1]
    print("wider token:", outcome(orders.CancelOrder, "o-42", consent(scope)))  # mark
# endregion: show
