# needs: python3-grpcio
from pathlib import Path

import grpc
from certificates import Authority
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        return Order(id=request.id, state="PAID")


# region: show
authority = Authority()


def renew(**days):
    for name, pem in zip(("tls.key", "tls.crt"), authority.issue("orders", **days)):
        Path(name).write_bytes(pem)


def configuration():  # called before each handshake  # mark
    pair = Path("tls.key").read_bytes(), Path("tls.crt").read_bytes()
    return grpc.ssl_server_certificate_configuration([pair])


def ask(wait_for_ready):
    trusted = grpc.ssl_channel_credentials(authority.cert)
    with grpc.secure_channel(f"localhost:{shop.port}", trusted) as channel:
        try:
            order = OrdersStub(channel).GetOrder(
                GetOrderRequest(id="o-42"), wait_for_ready=wait_for_ready, timeout=3
            )
            print(order.id, "is", order.state)
        except grpc.RpcError as error:
            print(error.code(), error.details())


renew(from_day=-30, until_day=-1)
reloading = grpc.dynamic_ssl_server_credentials(configuration(), configuration)  # mark
with serve(Orders(), credentials=reloading) as shop:
    ask(wait_for_ready=False)
    renew(until_day=30)
    print("files renewed, server not restarted")
    ask(wait_for_ready=True)
# endregion: show
