# needs: python3-grpcio
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersStub
from tokens import ProtectedOrders

# demo-token-1 has expired.
servicer = ProtectedOrders(lambda token: "token expired" if token == "demo-token-1" else None)

# region: show
fetched = 0
token = "demo-token-1"
refreshing = threading.Lock()
all_hold_it = threading.Barrier(50)


def refresh(refused):
    """Renews the token that was refused. Who comes while that runs waits for the same result."""
    global fetched, token
    with refreshing:
        if token == refused:  # else somebody else has renewed it already
            fetched += 1
            time.sleep(0.2)  # the token server takes its time
            token = "demo-token-2"


def get_order(order_id):
    request = GetOrderRequest(id=order_id)
    used = token
    all_hold_it.wait()  # the expired one, at the same time
    try:
        return orders.GetOrder(request, metadata=(("authorization", f"Bearer {used}"),))
    except grpc.RpcError as error:
        if error.code() != grpc.StatusCode.UNAUTHENTICATED:
            raise
    refresh(used)  # mark
    # A second refusal goes to the caller.
    return orders.GetOrder(request, metadata=(("authorization", f"Bearer {token}"),))  # mark


with serve(servicer) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    with ThreadPoolExecutor(50) as pool:
        found = list(pool.map(get_order, (f"o-{n}" for n in range(50))))
print(f"{len(found)} calls succeeded, in {servicer.requests} requests")
print("tokens fetched:", fetched)
# endregion: show
