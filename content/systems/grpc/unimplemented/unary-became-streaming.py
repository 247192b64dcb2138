# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer


# region: show
class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        return Order(id=f"o-{request.order.quantity}")


# The client's new .proto says `rpc CreateOrder(stream CreateOrderRequest) returns (Order)`.
# The server still has the old one, without `stream`.
with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    create_order = channel.stream_unary(  # what the new stub does  # mark
        "/shop.v1.Orders/CreateOrder",
        request_serializer=CreateOrderRequest.SerializeToString,
        response_deserializer=Order.FromString,
    )
    basket = [CreateOrderRequest(order=Order(quantity=n)) for n in (1, 2)]
    for count in (1, 2, 0):
        try:
            created = create_order(iter(basket[:count]))
            print(f"{count} sent: OK, created {created.id}")
        except grpc.RpcError as error:
            print(f"{count} sent: {error}")
            sys.exit(1)
# endregion: show
