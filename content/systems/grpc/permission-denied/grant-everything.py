# needs: python3-grpcio
import grpc
from authorized import AuthorizedOrders, outcome
from shop import serve
from shop_pb2_grpc import OrdersStub

# region: show
orders = [f"o-{n}" for n in range(1, 201)]
roles = {"billing": "viewer"}


def refuse(caller, permission, order_id):
    if roles[caller] != "admin" and permission != "orders.get":
        return f"{permission} denied"


# One order has to be cancelled today, and the ticket is closed with:
roles["billing"] = "admin"  # mark

servicer = AuthorizedOrders({"demo-token-1": "billing"}, refuse)
with serve(servicer) as shop, grpc.insecure_channel(shop.address) as channel:
    cancel = OrdersStub(channel).CancelOrder
    answers = [outcome(cancel, order_id, "demo-token-1") for order_id in orders]
cancelled = sum(answer.endswith("CANCELLED") for answer in answers)
print("orders that billing had to cancel: 1")
print("orders that whoever holds this token can cancel:", cancelled)
# endregion: show
