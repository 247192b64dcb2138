# needs: python3-grpcio
import threading
from concurrent.futures import ThreadPoolExecutor

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersStub
from tokens import ProtectedOrders

accepted = ""  # demo-token-0 has expired
servicer = ProtectedOrders(lambda token: None if token == accepted else "token expired")

# region: show
valid = "demo-refresh-0"
renewals = 0
revoked = False
token_server = threading.Lock()


def renew(refresh_token):
    """A token server that takes a refresh token once, and a used one for a stolen one."""
    global accepted, valid, renewals, revoked
    with token_server:
        renewals += 1
        if refresh_token != valid:
            revoked = True  # everything that it ever issued to this client
        if revoked:
            accepted = ""
            raise PermissionError("invalid_grant")
        valid, accepted = f"demo-refresh-{renewals}", f"demo-token-{renewals}"
        return accepted, valid


held = ("demo-token-0", "demo-refresh-0")
all_were_refused = threading.Barrier(50)


def get_order(order_id):
    global held
    token, refresh_token = held
    metadata = (("authorization", f"Bearer {token}"),)
    call = orders.GetOrder.future(GetOrderRequest(id=order_id), metadata=metadata)
    refused = call.code() == grpc.StatusCode.UNAUTHENTICATED
    all_were_refused.wait()
    if refused:
        held = renew(refresh_token)  # each call for itself  # mark


with serve(servicer) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    with ThreadPoolExecutor(50) as pool:
        calls = [pool.submit(get_order, f"o-{n}") for n in range(50)]
        in_vain = sum(isinstance(call.exception(), PermissionError) for call in calls)
print(f"50 calls met the expired token, and asked for a new one {renewals} times")
print("refused by the token server:", in_vain)
print("session:", "revoked, the user has to log in again" if revoked else "renewed")
# endregion: show
