# needs: python3-grpcio
import grpc
from authorized import AuthorizedOrders, outcome
from shop import serve
from shop_pb2_grpc import OrdersStub

# region: show
grants = set()
version = 1


def change(edit):
    global version
    edit(("billing", "orders.get"))
    version += 1  # mark


decisions = {}


def refuse(caller, permission, order_id):
    key = (version, caller, permission)  # an old decision is not found any more
    if key not in decisions:
        decisions[key] = (caller, permission) in grants
    if not decisions[key]:
        return f"{permission} denied"


servicer = AuthorizedOrders({"demo-token-1": "billing"}, refuse)
with serve(servicer) as shop, grpc.insecure_channel(shop.address) as channel:
    def call():
        return outcome(OrdersStub(channel).GetOrder, "o-42", "demo-token-1")

    print("before: ", call())
    change(grants.add)
    print("granted:", call())
    change(grants.remove)
    print("revoked:", call())
    change(grants.add)
    for _ in range(10):
        call()
    print(f"after 13 calls: asked {len(decisions)} times, {call()}")
# endregion: show
