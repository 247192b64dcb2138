# needs: python3-grpcio
import grpc
from authorized import AuthorizedOrders, outcome
from shop import serve
from shop_pb2_grpc import OrdersStub


# region: show
def refuse(caller, permission, order_id):
    print(f"server log: {caller} wants {permission}")
    if (caller, permission) != ("billing", "orders.get"):
        return f"{permission} denied on order {order_id} (or it might not exist)"


def required(environment, name):
    if name not in environment:
        raise KeyError(f"{name} is not set, and there is no other identity to use")  # mark
    return environment[name]


tokens = {"demo-token-billing": "billing", "demo-token-default": "default-account"}
servicer = AuthorizedOrders(tokens, refuse)
with serve(servicer) as shop, grpc.insecure_channel(shop.address) as channel:
    for environment in (
        {"ORDER_TOKEN": "demo-token-billing"},
        {"ORDERS_TOKEN": "demo-token-billing"},
    ):
        try:
            token = required(environment, "ORDERS_TOKEN")
            print(outcome(OrdersStub(channel).GetOrder, "o-42", token))
        except KeyError as error:
            print("at the start:", *error.args)
# endregion: show
