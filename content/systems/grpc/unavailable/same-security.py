# needs: python3-grpcio
from urllib.parse import urlsplit

import grpc
from certificates import Authority
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        return Order(id=request.id, state="PAID")


authority = Authority()
server_credentials = grpc.ssl_server_credentials([authority.issue("orders")])


# region: show
def connect(configured: str) -> grpc.Channel:
    """One setting decides address and security together, so that they cannot disagree."""
    url = urlsplit(configured)
    match url.scheme:
        case "https":
            trusted = grpc.ssl_channel_credentials(authority.cert)
            return grpc.secure_channel(url.netloc, trusted)  # mark
        case "http":
            return grpc.insecure_channel(url.netloc)
    raise ValueError(f"ORDERS_URL must begin with http: or https:, found {url.scheme}:")


with (
    serve(Orders(), credentials=server_credentials) as shop,
    connect(f"https://localhost:{shop.port}") as channel,
):
    order = OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"))
    print(order.id, "is", order.state)
# endregion: show
