# needs: python3-grpcio
import grpc
from certificates import Authority
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

authority = Authority()
valid = authority.issue("orders")
expired = authority.issue("orders", from_day=-30, until_day=-1)


# region: show
class Refuses(OrdersServicer):
    def __init__(self, code, details):
        self._answer = code, details

    def GetOrder(self, request, context):
        context.abort(*self._answer)


no_access = "orders.get denied on order o-42 (or it might not exist)"
situations = {
    "the token has expired": (
        Refuses(grpc.StatusCode.UNAUTHENTICATED, "token expired"),
        valid,
    ),
    "the user may not see this order": (
        Refuses(grpc.StatusCode.PERMISSION_DENIED, no_access),
        valid,
    ),
    "the server's certificate has expired": (OrdersServicer(), expired),
}

logged_out = needed = 0
for situation, (servicer, certificate) in situations.items():
    credentials = grpc.ssl_server_credentials([certificate])
    trusted = grpc.ssl_channel_credentials(authority.cert)
    with (
        serve(servicer, credentials=credentials) as shop,
        grpc.secure_channel(f"localhost:{shop.port}", trusted) as channel,
    ):
        call = OrdersStub(channel).GetOrder.future(GetOrderRequest(id="o-42"))
        print(f"{situation}: {call.code().name}")
        if call.code() != grpc.StatusCode.OK:
            logged_out += 1  # "something with auth": throw the token away  # mark
        needed += call.code() == grpc.StatusCode.UNAUTHENTICATED
print(f"logged out {logged_out} times; a new token would have helped {needed} time")
# endregion: show
