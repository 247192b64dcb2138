# needs: python3-grpcio
import grpc
from authorized import AuthorizedOrders, outcome
from shop import serve
from shop_pb2_grpc import OrdersStub

# region: show
grants = {("billing", "orders.get", "*")}


def refuse(caller, permission, order_id):
    wanted = {(caller, permission, "*"), (caller, permission, order_id)}
    if not wanted & grants:
        return f"{permission} denied on order {order_id} (or it might not exist)"


grants.add(("billing", "orders.cancel", "o-42"))  # this permission, on this order  # mark

servicer = AuthorizedOrders({"demo-token-1": "billing"}, refuse)
with serve(servicer) as shop, grpc.insecure_channel(shop.address) as channel:
    for order_id in ("o-7", "o-42"):
        print(outcome(OrdersStub(channel).CancelOrder, order_id, "demo-token-1"))
# endregion: show
