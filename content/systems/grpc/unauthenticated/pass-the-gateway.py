# needs: python3-grpcio
import grpc
from scene import play
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersStub
from tokens import ProtectedOrders

# region: show
# A gateway that knows HTTP and not gRPC asks for an API key, and answers 401 without.
api_key = {"field": "x-api-key", "value": "demo-key-1"}
servicer = ProtectedOrders(lambda token: None if token else "missing bearer token")

metadata = (
    ("authorization", "Bearer demo-token-1"),  # for the server
    ("x-api-key", "demo-key-1"),  # for the gateway  # mark
)
with (
    serve(servicer) as shop,
    play("gateway", upstream=shop.address, **api_key) as gateway,
    grpc.insecure_channel(gateway.address) as channel,
):
    orders = OrdersStub(channel)
    order = orders.GetOrder(GetOrderRequest(id="o-42"), metadata=metadata)
    print(order.id, "is", order.state)
    print("calls that reached the server:", servicer.requests)
# endregion: show
