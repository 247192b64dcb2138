# needs: python3-grpcio
import ssl

import grpc
from certificates import Authority
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Impostor(OrdersServicer):
    def GetOrder(self, request, context):
        metadata = dict(context.invocation_metadata())
        print("the impostor reads:", metadata["authorization"])  # mark
        return Order(id=request.id, state="PAID")


stranger = Authority("Not your CA")
own = stranger.issue("orders", hosts=("elsewhere.example",))
with serve(Impostor(), credentials=grpc.ssl_server_credentials([own])) as shop:
    # grpcio has no switch for it, so people trust whatever the port presents.
    presented = ssl.get_server_certificate(("localhost", shop.port))  # mark
    anyone = grpc.ssl_channel_credentials(presented.encode())
    options = {"grpc.ssl_target_name_override": "elsewhere.example"}
    with grpc.secure_channel(f"localhost:{shop.port}", anyone, options.items()) as channel:
        order = OrdersStub(channel).GetOrder(
            GetOrderRequest(id="o-42"),
            metadata=(("authorization", "Bearer demo-token-1"),),
        )
        print(f"the client believes: {order.id} is {order.state}")
# endregion: show
