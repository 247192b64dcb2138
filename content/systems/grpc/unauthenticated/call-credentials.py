# needs: python3-grpcio
import math
import threading
import time

import grpc
from certificates import Authority
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersStub
from tokens import ProtectedOrders

servicer = ProtectedOrders(lambda token: None if token else "missing bearer token")
authority = Authority()
server_credentials = grpc.ssl_server_credentials([authority.issue("orders")])

# region: show
fetched = 0


def fetch_token():
    global fetched
    fetched += 1
    return f"demo-token-{fetched}", time.monotonic() + 3600


class CurrentToken(grpc.AuthMetadataPlugin):
    """Runs before each call of the channel, streams included, and before each retry."""

    def __init__(self):
        self._lock = threading.Lock()
        self._token, self._expires = "", -math.inf

    def __call__(self, context, callback):
        try:
            with self._lock:  # one fetch, however many calls wait
                # 60 s early: the call needs time to get there, and clocks differ.
                if time.monotonic() > self._expires - 60:
                    self._token, self._expires = fetch_token()
            callback((("authorization", f"Bearer {self._token}"),), None)
        except Exception as error:
            callback((), error)


credentials = grpc.composite_channel_credentials(
    grpc.ssl_channel_credentials(authority.cert),
    grpc.metadata_call_credentials(CurrentToken()),  # mark
)
with (
    serve(servicer, credentials=server_credentials) as shop,
    grpc.secure_channel(f"localhost:{shop.port}", credentials) as channel,
):
    orders = OrdersStub(channel)
    for order_id in ("o-1", "o-2", "o-3"):
        orders.GetOrder(GetOrderRequest(id=order_id))
print(f"calls that carried a token: {servicer.requests}, tokens fetched: {fetched}")
# endregion: show
