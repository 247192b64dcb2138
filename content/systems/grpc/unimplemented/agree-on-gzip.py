# needs: python3-grpcio
import grpc
from scene import play
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        print(f"server: note of {len(request.order.note)} bytes")
        return Order(id="o-43")


# region: show
with (
    serve(Orders()) as shop,
    play("front", upstream=shop.address, answers=["pass"]) as wire,
    # NoCompression, Deflate or Gzip.
    grpc.insecure_channel(wire.address, compression=grpc.Compression.Gzip) as channel,  # mark
):
    order = Order(customer="c-7", note=b"fragile " * 12_500)
    created = OrdersStub(channel).CreateOrder(CreateOrderRequest(order=order))
    print("grpc-encoding:", wire.do("fields")[0]["grpc-encoding"])
    print("created", created.id)
# endregion: show
