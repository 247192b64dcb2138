# needs: python3-grpcio
import re

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersStub
from tokens import ProtectedOrders

servicer = ProtectedOrders(lambda token: None if token == "demo-token-1" else "token not accepted")


# region: show
def authorization(stored: str) -> str:
    """Gives a token, however people store it, the one form that is sent."""
    token = stored.strip().strip("\"'")
    token = re.sub(r"^bearer +", "", token, flags=re.IGNORECASE)
    if not re.fullmatch(r"[\w.~+/=-]+", token, re.ASCII):
        raise ValueError("ORDERS_TOKEN holds characters that no token has")
    return f"Bearer {token}"


with serve(servicer) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    for stored in (
        "demo-token-1",
        "Bearer demo-token-1",
        "demo-token-1\n",
        '"demo-token-1"',
    ):
        metadata = (("authorization", authorization(stored)),)  # mark
        order = orders.GetOrder(GetOrderRequest(id="o-42"), metadata=metadata)
        print(f"{stored!r}: {order.state}")
# endregion: show
