# needs: python3-grpcio
import grpc
from scene import play
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersStub
from tokens import ProtectedOrders

servicer = ProtectedOrders(lambda token: None if token else "missing bearer token")

# region: show
request = GetOrderRequest(id="o-42")
with (
    serve(servicer) as shop,
    # Somebody on the path: a proxy, a switch, the neighbour in the same network.
    play("front", upstream=shop.address, answers=["pass"]) as on_the_path,
    grpc.insecure_channel(on_the_path.address) as channel,
):
    orders = OrdersStub(channel)
    try:
        per_call = grpc.access_token_call_credentials("demo-token-1")
        orders.GetOrder(request, credentials=per_call)
    except grpc.RpcError as error:
        print("call credentials:", error.code(), error.details())

    metadata = (("authorization", "Bearer demo-token-1"),)  # mark
    order = orders.GetOrder(request, metadata=metadata)
    print(f"metadata: no complaint, {order.id} is {order.state}")
    for fields in on_the_path.do("fields"):
        print("read on the path: authorization:", fields["authorization"])
# endregion: show
