# needs: python3-grpcio
import time

import grpc
from authorized import AuthorizedOrders
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersStub

# region: show
effective = float("inf")


def refuse(caller, permission, order_id):
    if time.monotonic() < effective:
        return f"{permission} denied"


def wait_for_grant(orders, order_id, seconds, times):
    """For provisioning, right after a grant of its own. Not for calls in general."""
    metadata = (("authorization", "Bearer demo-token-1"),)
    for attempt in range(1, times + 1):
        try:
            orders.GetOrder(GetOrderRequest(id=order_id), metadata=metadata)
            return "allowed after " + ("some waiting" if attempt > 1 else "no waiting")
        except grpc.RpcError as error:
            denied = error.code() == grpc.StatusCode.PERMISSION_DENIED
            if not denied or attempt == times:  # mark
                raise
        time.sleep(seconds)


servicer = AuthorizedOrders({"demo-token-1": "billing"}, refuse)
with serve(servicer) as shop, grpc.insecure_channel(shop.address) as channel:
    effective = time.monotonic() + 0.7  # the grant is made, and takes effect later
    # At Google: every 30 s, for 10 minutes.
    print(wait_for_grant(OrdersStub(channel), "o-42", seconds=0.2, times=20))
# endregion: show
