# needs: python3-grpcio python3-jwt
import math
import time

import grpc
import jwt
from issuer import Issuer
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersStub
from tokens import ProtectedOrders

issuer = Issuer()
invented = jwt.encode({}, "nobody", algorithm="HS256", headers={"kid": "key-99"})

# region: show
keys = issuer.keys()
fetched_at = -math.inf  # long ago
fetches = 0


def refuse(token):
    global keys, fetched_at, fetches
    try:
        key_id = jwt.get_unverified_header(token)["kid"]
        # At most one fetch in 30 s: the key id comes from the caller, and anybody can invent one.
        if key_id not in keys and time.monotonic() - fetched_at > 30:
            keys = issuer.keys()  # mark
            fetched_at = time.monotonic()
            fetches += 1
        jwt.decode(token, keys[key_id], algorithms=["EdDSA"], audience="orders")
    except (KeyError, jwt.InvalidTokenError):
        return "token not accepted"


issuer.rotate()
newer = issuer.issue(audience="orders")

results = {"accepted": 0, "refused": 0}
with serve(ProtectedOrders(refuse)) as shop:
    with grpc.insecure_channel(shop.address) as channel:
        orders = OrdersStub(channel)
        for token in [invented] * 20 + [newer]:
            metadata = (("authorization", f"Bearer {token}"),)
            try:
                orders.GetOrder(GetOrderRequest(id="o-42"), metadata=metadata)
                results["accepted"] += 1
            except grpc.RpcError:
                results["refused"] += 1
print(f"invented keys: {results['refused']} refused; new key: {results['accepted']} accepted")
print("key fetches:", fetches)
# endregion: show
