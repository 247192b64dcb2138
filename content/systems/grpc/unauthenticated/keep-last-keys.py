# needs: python3-grpcio python3-jwt
import threading

import grpc
import jwt
from issuer import Issuer
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersStub
from tokens import ProtectedOrders

issuer = Issuer()
issuer_is_up = True


# region: show
def fetch_keys():
    if not issuer_is_up:
        raise ConnectionError("the issuer does not answer")
    return issuer.keys()


keys = fetch_keys()  # without any keys the server does not start
failures = 0
failed_thrice = threading.Event()
stopping = threading.Event()


def refresh_keys():
    global keys, failures
    while not stopping.wait(0.1):
        try:
            keys = fetch_keys()
            failures = 0
        except OSError:
            failures += 1  # the last keys stay in use; alert on this number  # mark
            if failures == 3:
                failed_thrice.set()


def refuse(token):
    try:
        key = keys[jwt.get_unverified_header(token)["kid"]]  # no request to anybody
        jwt.decode(token, key, algorithms=["EdDSA"], audience="orders")
    except (KeyError, jwt.InvalidTokenError):
        return "token not accepted"


threading.Thread(target=refresh_keys).start()
metadata = (("authorization", f"Bearer {issuer.issue(audience='orders')}"),)
issuer_is_up = False
failed_thrice.wait()
with serve(ProtectedOrders(refuse)) as shop:
    with grpc.insecure_channel(shop.address) as channel:
        orders = OrdersStub(channel)
        order = orders.GetOrder(GetOrderRequest(id="o-42"), metadata=metadata)
        print(f"the issuer is down; {order.id} is {order.state}")
# endregion: show

stopping.set()
