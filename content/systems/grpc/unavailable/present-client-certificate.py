# needs: python3-grpcio
import grpc
from certificates import Authority
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        return Order(id=request.id, state="PAID")


authority = Authority()
key, certificate = authority.issue("orders")

# region: show
server_credentials = grpc.ssl_server_credentials(
    [(key, certificate)],
    root_certificates=authority.cert,
    require_client_auth=True,  # only clients with a certificate of this CA
)
renewed_key, renewed = authority.issue("billing")
client_credentials = grpc.ssl_channel_credentials(
    root_certificates=authority.cert,
    private_key=renewed_key,
    certificate_chain=renewed,  # mark
)
with (
    serve(Orders(), credentials=server_credentials) as shop,
    grpc.secure_channel(f"localhost:{shop.port}", client_credentials) as channel,
):
    order = OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"))
    print(order.id, "is", order.state)
# endregion: show
