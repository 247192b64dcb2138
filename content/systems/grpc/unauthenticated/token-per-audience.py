# needs: python3-grpcio python3-jwt
import grpc
import jwt
from certificates import Authority
from issuer import Issuer
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersStub
from tokens import ProtectedOrders

issuer = Issuer()
key = issuer.keys()["key-1"]
authority = Authority()
tls = grpc.ssl_server_credentials([authority.issue("shop")])


# region: show
def service(name):
    def refuse(token):
        try:
            jwt.decode(token, key, algorithms=["EdDSA"], audience=name)
        except jwt.InvalidTokenError as error:
            return str(error)

    return serve(ProtectedOrders(refuse), credentials=tls)


def token_for(name):
    """One credential for each service that is called: a token for it, and for nobody else."""

    def plugin(context, callback):
        token = issuer.issue(audience=name)  # mark
        callback((("authorization", f"Bearer {token}"),), None)

    return grpc.metadata_call_credentials(plugin)


for name in ("orders", "inventory"):
    credentials = grpc.composite_channel_credentials(
        grpc.ssl_channel_credentials(authority.cert), token_for(name)
    )
    with (
        service(name) as shop,
        grpc.secure_channel(f"localhost:{shop.port}", credentials) as channel,
    ):
        OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"))
        print(f"{name} accepted the token for {name}")
# endregion: show
